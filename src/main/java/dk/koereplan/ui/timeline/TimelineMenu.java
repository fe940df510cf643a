package dk.koereplan.ui.timeline;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.CommandMenu;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.RowMenu;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.timeline.view.AlikeCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The menu of what the pointer or the keyboard is on: the palette's own commands, for that thing.
final class TimelineMenu implements AutoCloseable {
    /// What the inspector offers for any record.
    private static final Set<String> RECORD = Set.of(
            "command.source",
            Words.beginKey(EntityKind.MILESTONE),
            Words.beginKey(EntityKind.FUNDING_SOURCE),
            "command.delete");

    private final PlanContext context;
    private final Navigator navigator;
    private final TimelineViewModel model;
    private final SceneCanvas canvas;
    private final TimelineCards cards;
    private final AlikeCommands alike;
    private @Nullable ContextMenu open;

    TimelineMenu(
            PlanContext context,
            Navigator navigator,
            TimelineViewModel model,
            SceneCanvas canvas,
            TimelineCards cards) {
        this.context = context;
        this.navigator = navigator;
        this.model = model;
        this.canvas = canvas;
        this.cards = cards;
        this.alike = new AlikeCommands(context, model, model.editing().selection());
    }

    boolean answers(InputEvent event) {
        boolean key = event instanceof KeyEvent pressed
                && pressed.getEventType() == KeyEvent.KEY_PRESSED
                && pressed.getCode() == KeyCode.CONTEXT_MENU;
        if (key) {
            atFocus();
        } else if (event instanceof ContextMenuEvent asked) {
            asked(asked);
            return true;
        }
        return key;
    }

    List<Command> commands() {
        List<Command> all = new ArrayList<>(alike.all());
        all.add(Command.of("timeline.menu", "Shift+F10", "screen.timeline", this::atFocus));
        return all;
    }

    private void asked(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            atFocus();
            return;
        }
        Optional<Tag> tag =
                canvas.scene().flatMap(s -> s.at(event.getX(), event.getY())).map(Placed::tag);
        of(tag).show(canvas, event.getScreenX(), event.getScreenY());
    }

    private void atFocus() {
        if (open == null || !open.isShowing()) {
            Optional<Placed> at = cards.focused();
            Point2D point = at.map(placed -> new Point2D(
                            Math.max(placed.bounds().x(), 0) + 12,
                            placed.bounds().bottom()))
                    .orElseGet(() -> new Point2D(canvas.getWidth() / 2, canvas.getHeight() / 2));
            RowMenu.showByKeys(of(at.map(Placed::tag)), canvas, canvas.localToScreen(point));
        }
    }

    private ContextMenu of(Optional<Tag> tag) {
        close();
        tag.flatMap(Tag::recordId).ifPresent(id -> {
            context.select(id);
            model.editing().focusProperty().set(id);
        });
        ContextMenu menu = menu(tag).menu();
        open = menu;
        return menu;
    }

    /// What the menu of a thing holds; of the plan when there is none.
    CommandMenu menu(Optional<Tag> tag) {
        CommandMenu menu = new CommandMenu(context.texts());
        List<Command> all = navigator.commands();
        Optional<Subject.Lane> lane = tag.flatMap(Tag::lane);
        if (lane.isPresent()) {
            Subject.Lane key = lane.get();
            boolean folded = model.collapsedProperty().get().contains(key);
            menu.group(List.of(Command.of(
                    folded ? "timeline.lane.expand" : "timeline.lane.collapse",
                    "",
                    "timeline.lanes",
                    () -> model.toggle(key))));
            menu.group(named(all, Set.of("timeline.lanes.collapse", "timeline.lanes.expand", "timeline.lanes.choose")));
        } else if (context.selected().isPresent() && tag.isPresent()) {
            List<Command> item = new ArrayList<>(named(all, Set.of("timeline.open")));
            item.addAll(cards.offered());
            menu.group(item);
            menu.group(named(all, ofThing(tag.get())));
            menu.group(alike.all());
            menu.group(named(all, RECORD));
            menu.group(named(all, Set.of("timeline.zoom.selection")));
        } else {
            menu.group(named(
                    all, Set.of(Words.beginKey(EntityKind.INITIATIVE), "timeline.edit.draw", "timeline.edit.all")));
            menu.group(named(all, Set.of("timeline.zoom.all", "timeline.asOf", "timeline.lanes.choose")));
            menu.group(navigator.copying());
        }
        return menu;
    }

    /// What has a date of its own is moved; only the rest is put somewhere.
    private Set<String> ofThing(Tag tag) {
        boolean hangs = model.editing().words().hangs(tag.id());
        return EditingCommands.OF_A_THING.stream()
                .filter(key -> hangs || !key.equals("timeline.edit.place"))
                .collect(Collectors.toSet());
    }

    private static List<Command> named(List<Command> all, Set<String> keys) {
        return all.stream().filter(command -> keys.contains(command.key())).toList();
    }

    @Override
    public void close() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
