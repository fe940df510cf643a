package dk.koereplan.ui.common;

import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The words of a heading, which take no room of their cell's own and run on over the cells beside it.
final class HeadingWords extends Region {
    private final HBox words;
    private final double room;

    /// @param room up to the next cell that says something, in pixels
    HeadingWords(GridLine.Heading<?> heading, double room) {
        this.room = room;
        words = Nodes.row(10, Nodes.label(heading.words()));
        if (heading.totals().isEmpty()) {
            Label count = Nodes.label(heading.note(), Css.SECONDARY);
            count.setMinWidth(USE_PREF_SIZE);
            words.getChildren().add(count);
        }
        words.setManaged(false);
        getChildren().add(words);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double height = words.prefHeight(-1);
        words.resizeRelocate(0, (getHeight() - height) / 2, Math.min(words.prefWidth(-1), room), height);
    }
}
