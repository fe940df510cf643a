package dk.koereplan.ui.shell;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Intentions;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.FocusHome;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import dk.koereplan.words.CountWords;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What the plan is, and the day it is seen from.
final class TopBar extends HBox implements AutoCloseable {
    static final String STEPS = "k-steps-button";
    private final PlanContext context;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Label title = new PlanTitle();
    private final Label counts = Nodes.label("", Css.SECONDARY);
    private final Derived<String> counted;
    private final Label demo;
    private final Button asOf;

    TopBar(PlanContext context, Edits edits, Layer layer, Cards cards, Runnable export, Node views) {
        this.context = context;
        getStyleClass().add("k-topbar");
        demo = Nodes.badge(context.text("badge.demo"), Css.DEMO);
        demo.setTooltip(new Tooltip(context.text("badge.demo.explain")));
        asOf = Nodes.button("", () -> {}, Css.CHIP);
        asOf.setOnAction(event -> {
            AsOfCard card = new AsOfCard(context, edits, layer::hide);
            layer.showUnder(asOf, card, card.focus());
        });
        asOf.setId("as-of");
        Button find = new Button(context.text("palette.prompt") + "   Ctrl K", Icons.SEARCH.node());
        find.getStyleClass().add("k-search");
        find.setMinWidth(USE_PREF_SIZE);
        find.setOnAction(event -> cards.palette());
        getChildren()
                .addAll(
                        title,
                        demo,
                        counts,
                        Nodes.spacer(),
                        back(Icons.UNDO, "command.undo", "command.undo.what", edits::undo, edits.nextUndoProperty()),
                        back(Icons.REDO, "command.redo", "command.redo.what", edits::redo, edits.nextRedoProperty()),
                        steps(edits, cards),
                        find,
                        views,
                        asOf);
        Button out = Nodes.iconButton(Icons.EXPORT, context.text("command.export"), export);
        out.setId("command.export");
        getChildren().add(getChildren().size() - 1, out);
        counts.setMinWidth(0);
        counted = new Derived<>(context, counts::setText);
        FocusHome.place(this, () -> Optional.of(find));
        subscriptions.now(context.indexProperty(), index -> show());
        subscriptions.now(context.asOfProperty(), day -> showAsOf());
    }

    private Button steps(Edits edits, Cards cards) {
        Button button = Nodes.iconButton(Icons.MORE, context.text("command.steps"), cards::listSteps);
        button.getStyleClass().addAll("k-narrow", STEPS);
        Runnable show = () -> button.setDisable(edits.nextUndoProperty().get().isEmpty()
                && edits.nextRedoProperty().get().isEmpty());
        subscriptions.now(edits.nextUndoProperty(), next -> show.run());
        subscriptions.later(edits.nextRedoProperty(), show);
        return button;
    }

    private Button back(Icons icon, String key, String whatKey, Runnable action, ObservableValue<Optional<Txn>> next) {
        Button button = Nodes.iconButton(icon, context.text(key), action);
        button.setId(key);
        subscriptions.now(next, txn -> {
            button.setDisable(txn.isEmpty());
            String name = txn.map(t -> context.text(whatKey, Intentions.say(t, context.texts())))
                    .orElse(context.text(key));
            button.getTooltip().setText(name);
            button.setAccessibleText(name);
        });
        return button;
    }

    private void show() {
        title.setText(context.planTitle());
        demo.setVisible(context.demo());
        demo.setManaged(context.demo());
        PlanIndex index = context.index();
        AsOf day = context.asOf();
        Texts texts = context.texts();
        counted.make(() -> CountWords.of(index, day, texts));
    }

    private void showAsOf() {
        asOf.setText(context.text("topbar.asOf", DateWords.day(context.asOf().day(), context.texts())));
        asOf.getStyleClass().remove(Css.ON);
        if (!context.asOf().day().equals(context.ownAsOf())) {
            asOf.getStyleClass().add(Css.ON);
        }
        show();
    }

    @Override
    public void close() {
        counted.close();
        subscriptions.close();
    }

    /// Stays whole while there is room for it, unless it is very long: the counts give way first.
    private static final class PlanTitle extends Label {
        private static final double LONGEST = 320;

        PlanTitle() {
            getStyleClass().add(Css.TITLE);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(LONGEST, computePrefWidth(height));
        }
    }
}
