package dk.koereplan.ui.control;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// A scroll bar beside a picture: it follows the picture, and the picture follows it.
public final class PictureScrollBar extends ScrollBar {
    private boolean following;

    /// @param scroll called with where the picture is to begin
    public PictureScrollBar(Orientation orientation, DoubleConsumer scroll) {
        setOrientation(orientation);
        setFocusTraversable(false);
        valueProperty().subscribe((before, now) -> {
            if (!following) {
                scroll.accept(now.doubleValue());
            }
        });
    }

    /// The picture shows another part now.
    public void follow(ScrollRange range) {
        following = true;
        double room = range.last() - range.first() - range.seen();
        setVisible(range.scrolls());
        setMin(range.first());
        setMax(Math.max(range.first(), range.last() - range.seen()));
        setVisibleAmount(Math.max(0, room) * range.seen() / Math.max(1, range.last() - range.first()));
        setUnitIncrement(range.seen() / 12);
        setBlockIncrement(range.seen() * .8);
        setValue(range.at());
        following = false;
    }
}
