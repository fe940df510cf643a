package dk.koereplan.ui.history;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps that can be undone and redone. Choosing one goes back over it and over all that came after it; what that
/// is stands out before it is chosen.
public final class StepsCard extends VBox {
    private static final double WIDTH = 460;
    private static final double HIGHEST = 420;
    private final StepsViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final VBox content = new VBox(2);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label count = Nodes.label("", Css.STRONG);
    private final List<HBox> rows = new ArrayList<>();

    /// @param close takes the card away
    public StepsCard(StepsViewModel model, Texts texts, Runnable close) {
        super(10);
        this.model = model;
        this.texts = texts;
        this.close = close;
        getStyleClass().addAll("k-popover", "k-steps");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        scroll.getStyleClass().add("k-detail-scroll");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.get("steps.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        count.setText(texts.get("steps.none"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        getChildren().addAll(Nodes.label(texts.get("steps.title"), Css.HEADING), scroll, count);
        model.read(this::show);
    }

    /// Takes the focus until there are steps.
    public Node focus() {
        return rows.isEmpty() ? scroll : rows.getFirst();
    }

    private void show(StepsViewModel.Said said) {
        content.getChildren().clear();
        rows.clear();
        part("steps.undoable", true, said.undo());
        part("steps.redoable", false, said.redo());
        if (!said.whole()) {
            content.getChildren().add(Nodes.paragraph(texts.get("steps.older"), Css.SECONDARY));
        }
        if (!rows.isEmpty()) {
            scroll.setFocusTraversable(false);
            rows.getFirst().requestFocus();
        }
    }

    private void part(String title, boolean undo, List<NamedStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        content.getChildren().add(Nodes.label(texts.get(title), Css.SECONDARY));
        List<HBox> over = new ArrayList<>();
        for (NamedStep step : steps) {
            over.add(row(undo, over.size() + 1, step, over));
        }
        rows.addAll(over);
        content.getChildren().addAll(over);
    }

    /// @param steps how many are gone back over by choosing it
    /// @param over those and the later ones, in their order
    private HBox row(boolean undo, int steps, NamedStep step, List<HBox> over) {
        FontIcon icon = (undo ? Icons.UNDO : Icons.REDO).node();
        String changes = step.changes(texts);
        VBox words = Nodes.column(1, Nodes.line(step.says(texts), Css.STRONG));
        if (!changes.isEmpty()) {
            words.getChildren().add(Nodes.line(changes, Css.SMALL));
        }
        words.setMinWidth(0);
        String act = model.act(undo, steps);
        HBox row = Nodes.actionRow(
                act + ": " + step.says(texts) + ". " + changes,
                () -> {
                    close.run();
                    model.go(undo, steps);
                },
                icon,
                Nodes.grow(words));
        Runnable mark = () -> mark(over.subList(0, Math.min(steps, over.size())), act);
        row.focusedProperty().subscribe(focused -> {
            if (focused) {
                mark.run();
            }
        });
        row.setOnMouseEntered(event -> mark.run());
        return row;
    }

    private void mark(List<HBox> marked, String act) {
        rows.forEach(row -> row.getStyleClass().remove(Css.ON));
        marked.forEach(row -> row.getStyleClass().add(Css.ON));
        count.setText(act);
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = rows.indexOf(getScene() == null ? null : getScene().getFocusOwner());
        if (step != 0 && at >= 0) {
            rows.get(Math.clamp(at + step, 0, rows.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
