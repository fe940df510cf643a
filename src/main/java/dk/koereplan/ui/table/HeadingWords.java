package dk.koereplan.ui.table;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The words of a heading, which take no room of their cell's own and run on over the cells beside it.
final class HeadingWords extends Region {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private final HBox words;
    private double room;

    /// @param room up to the next cell that says something, in pixels
    HeadingWords(GridLine.Heading<?> heading, Texts texts, double room) {
        this.room = room;
        Region arrow = new Region();
        arrow.getStyleClass().add("k-fold");
        arrow.pseudoClassStateChanged(FOLDED, heading.folded());
        Label count = Nodes.label(String.valueOf(heading.count()), Css.SECONDARY);
        count.setMinWidth(USE_PREF_SIZE);
        String says = heading.words().isEmpty() ? texts.get("value.none") : heading.words();
        words = Nodes.row(10, arrow, Nodes.label(says), count);
        words.setManaged(false);
        getChildren().add(words);
    }

    void room(double next) {
        if (room != next) {
            room = next;
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        // nobody lays it out again once its type is known
        words.applyCss();
        double height = words.prefHeight(-1);
        words.resizeRelocate(0, (getHeight() - height) / 2, Math.min(words.prefWidth(-1), room), height);
    }
}
