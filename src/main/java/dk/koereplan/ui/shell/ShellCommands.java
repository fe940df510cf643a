package dk.koereplan.ui.shell;

import dk.koereplan.ui.acts.ActDesk;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.inspector.InspectorViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCombination;

/// What can be done everywhere, each with its name, keys and place.
record ShellCommands(
        Workspace workspace,
        PlanContext context,
        Edits edits,
        ActDesk acts,
        Appearance appearance,
        InspectorViewModel inspecting,
        House house) {
    private static final String CLOSE = "Shortcut+W";
    static final KeyCombination CLOSE_PLAN = KeyCombination.valueOf(CLOSE);
    private static final String EVERYWHERE = "place.everywhere";
    private static final String RAIL = "place.rail";
    private static final String INSPECTOR = "place.inspector";

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            all.add(Command.of(screen.key(), "Shortcut+" + screen.digit(), RAIL, () -> workspace.show(screen)));
        }
        BooleanBinding selected =
                Bindings.createBooleanBinding(() -> inspecting.record().isPresent());
        BooleanBinding open =
                Bindings.createBooleanBinding(() -> !inspecting.id().isEmpty());
        BooleanBinding changeable = Bindings.createBooleanBinding(
                () -> !context.readOnly() && inspecting.record().isPresent());
        BooleanBinding writable = Bindings.createBooleanBinding(() -> !context.readOnly());
        Exporting exporting = workspace.exporting();
        all.addAll(List.of(
                Command.of("command.palette", "Shortcut+K", EVERYWHERE, workspace.cards()::palette),
                Command.of("command.keys", "F1", EVERYWHERE, workspace.cards()::keys),
                Command.of("command.undo", "Shortcut+Z", EVERYWHERE, undoable(), edits::undo),
                Command.of("command.redo", "Shortcut+Shift+Z", EVERYWHERE, redoable(), edits::redo),
                Command.of("command.redo.other", "Shortcut+Y", EVERYWHERE, redoable(), edits::redo),
                Command.of("command.steps", "Shortcut+Alt+Z", EVERYWHERE, steps(), workspace.cards()::listSteps),
                Command.of("command.filter", "Shortcut+F", "place.filter", workspace::focusFilter),
                Command.of("command.views", "Shortcut+Shift+K", EVERYWHERE, workspace.cards()::openViews),
                Command.of("command.edit", "Shortcut+E", INSPECTOR, changeable, workspace::toggleEditing),
                Command.of("command.delete", "Shortcut+Delete", INSPECTOR, changeable, inspecting::delete),
                Command.of("command.source", "F4", INSPECTOR, selected, workspace::showSource),
                Command.of("command.history", "Shortcut+H", INSPECTOR, selected, workspace::showHistory),
                Command.of("command.inspector.close", "Shortcut+I", INSPECTOR, open, () -> context.select("")),
                Command.of("succession.confirm", "", EVERYWHERE, writable, acts::confirmSuccessors),
                Command.of("round.begin", "Shortcut+U", "screen.week", workspace::showRound),
                Command.of("command.export", "Shortcut+Shift+E", EVERYWHERE, exporting::openCard),
                Command.of("command.export.again", "Shortcut+Alt+E", EVERYWHERE, exportedBefore(), exporting::again),
                Command.of("command.import.file", "", EVERYWHERE, writable, workspace::importFile),
                Command.of("command.import.paste", "Shortcut+Shift+V", EVERYWHERE, writable, workspace::importPasted),
                Command.of("command.print", "Shortcut+P", EVERYWHERE, workspace::print),
                Command.of("command.who", "Shortcut+J", RAIL, writable, workspace.cards()::askWho),
                Command.of("command.language", "Shortcut+L", RAIL, appearance::switchLanguage),
                Command.of("command.theme", "Shortcut+T", RAIL, appearance::switchTheme),
                Command.of(closing(), CLOSE, EVERYWHERE, house::closePlan)));
        all.addAll(new CreationCommands(context, workspace, workspace::beginStrategy).all());
        return all;
    }

    private String closing() {
        return house.earlier().isPresent() ? "command.present" : "command.closePlan";
    }

    private BooleanBinding exportedBefore() {
        return Bindings.createBooleanBinding(() -> workspace.exporting().exportedBefore());
    }

    private BooleanBinding steps() {
        return Bindings.createBooleanBinding(
                () -> edits.nextUndoProperty().get().isPresent()
                        || edits.nextRedoProperty().get().isPresent());
    }

    private BooleanBinding undoable() {
        return Bindings.createBooleanBinding(
                () -> edits.nextUndoProperty().get().isPresent());
    }

    private BooleanBinding redoable() {
        return Bindings.createBooleanBinding(
                () -> edits.nextRedoProperty().get().isPresent());
    }
}
