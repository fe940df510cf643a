package dk.koereplan.ui.strategy;

import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.strategy.BeginViewModel.Step;
import dk.koereplan.ui.theme.Css;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// *Begynd en strategi* as a card: one step at a time, saved, skipped or gone back to.
public final class BeginCard extends VBox {
    private static final double WIDTH = 740;
    private static final double HEIGHT = 380;
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final PlanContext context;
    private final BeginViewModel model;
    private final Runnable close;
    private final HBox trail = Nodes.row(6);
    private final ScrollPane page = new ScrollPane();
    private final Label problem = Nodes.paragraph("", Css.DANGER);
    private final Button save;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Map<Step, BeginPage> pages = new EnumMap<>(Step.class);
    private BeginPage shown;

    /// @param close puts the card away
    public BeginCard(PlanContext context, BeginViewModel model, Runnable close) {
        super(12);
        this.context = context;
        this.model = model;
        this.close = close;
        getStyleClass().add("k-popover");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setPrefHeight(HEIGHT);
        setVgrow(page, Priority.ALWAYS);
        page.setFocusTraversable(false);
        save = Nodes.button(context.text("begin.save"), this::save, Css.PRIMARY);
        save.setId("begin-save");
        save.disableProperty().bind(model.busyProperty());
        Button skip = Nodes.button(context.text("begin.skip"), model::skip, "k-plain");
        skip.setId("begin-skip");
        model.whenSaved(pages::remove);
        shown = page(model.stepProperty().get().orElse(Step.NAME));
        getChildren()
                .addAll(
                        Nodes.label(context.text("strategy.begin"), Css.TITLE),
                        trail,
                        page,
                        problem,
                        Nodes.row(8, Nodes.label(context.text("begin.keys"), Css.SMALL), Nodes.spacer(), skip, save));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                save();
                event.consume();
            }
        });
        subscriptions.now(model.problemProperty(), this::say);
        subscriptions.now(model.stepProperty(), step -> step.ifPresentOrElse(this::show, this::done));
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        problem.setManaged(!text.isEmpty());
    }

    private void show(Step step) {
        trail.getChildren().clear();
        for (Step each : Step.values()) {
            Button button = Nodes.button(
                    (model.taken(each) ? "✓ " : "") + context.text("begin.step." + each),
                    () -> model.show(each),
                    Css.CHIP);
            if (each == step) {
                button.getStyleClass().add(Css.ON);
            }
            trail.getChildren().add(button);
        }
        shown = page(step);
        page.setContent(shown);
        if (getScene() != null) {
            applyCss();
            layout();
            shown.first().requestFocus();
        }
    }

    /// What is typed into a step stays until it is saved, or until the plan says something else of what it asks.
    private BeginPage page(Step step) {
        BeginPage before = pages.get(step);
        if (before != null && before.basis().equals(model.basis(step))) {
            return before;
        }
        BeginPage fresh = new BeginPage(context, model, step);
        pages.put(step, fresh);
        return fresh;
    }

    private void save() {
        shown.save();
    }

    private void done() {
        subscriptions.close();
        close.run();
    }

    /// The card that was put away, with what is typed in it, unless all its steps are done; else a new one.
    ///
    /// @param close puts the card away
    public static BeginCard again(@Nullable BeginCard before, PlanContext context, Edits edits, Runnable close) {
        if (before == null || before.model.stepProperty().get().isEmpty()) {
            return new BeginCard(context, new BeginViewModel(context, edits), close);
        }
        before.model.stepProperty().get().ifPresent(before::show);
        return before;
    }

    /// What has the keyboard when the card opens.
    public Node focus() {
        return shown.first();
    }
}
