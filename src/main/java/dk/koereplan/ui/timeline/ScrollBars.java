package dk.koereplan.ui.timeline;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The two scroll bars of the timeline: they follow the picture, and the picture follows them.
final class ScrollBars {
    private final TimelineViewModel model;
    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private boolean adjusting;

    ScrollBars(TimelineViewModel model) {
        this.model = model;
        follow(across, model.camera()::scrollToDay);
        follow(down, model.camera()::scrollToRow);
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        return bar;
    }

    ScrollBar across() {
        return across;
    }

    ScrollBar down() {
        return down;
    }

    private void follow(ScrollBar bar, DoubleConsumer scroll) {
        bar.valueProperty().subscribe((before, now) -> {
            if (!adjusting) {
                scroll.accept(now.doubleValue());
            }
        });
    }

    /// The picture shows another part now.
    void adjust() {
        adjusting = true;
        adjust(across, model.days());
        adjust(down, model.rows());
        adjusting = false;
    }

    private static void adjust(ScrollBar bar, Range range) {
        double room = range.last() - range.first() - range.seen();
        bar.setVisible(range.scrolls());
        bar.setMin(range.first());
        bar.setMax(Math.max(range.first(), range.last() - range.seen()));
        bar.setVisibleAmount(Math.max(0, room) * range.seen() / Math.max(1, range.last() - range.first()));
        bar.setUnitIncrement(range.seen() / 12);
        bar.setBlockIncrement(range.seen() * .8);
        bar.setValue(range.at());
    }
}
