package dk.koereplan.scene.timeline.canvas;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import java.util.List;

/// How what is not exact to the day is drawn at any zoom: it never ends in a hard edge.
public final class SoftEnds {
    /// A soft end is at least this wide, so that it is seen to be soft when a month is a pixel.
    public static final double LEAST = 5;

    public static final double HEIGHT = 6;

    private SoftEnds() {}

    /// Ends that are soft and do not overlap within a width.
    public static EndFades within(EndFades wanted, double width) {
        double start = wanted.start() > 0 ? Math.max(LEAST, wanted.start()) : 0;
        double end = wanted.end() > 0 ? Math.max(LEAST, wanted.end()) : 0;
        double scale = Math.min(1, width / Math.max(1, start + end));
        return new EndFades(start * scale, end * scale);
    }

    /// A thin pale span as wide as an interval, beneath the mark that stands for it.
    ///
    /// @param texts from and to of what it leaves out
    public static void span(Drawing drawing, double from, double to, double y, List<double[]> texts) {
        double fade = (to - from) / 3;
        span(drawing, new Bounds(from, y - HEIGHT / 2, to - from, HEIGHT), new EndFades(fade, fade), texts);
    }

    public static void span(Drawing drawing, Bounds span, EndFades ends, List<double[]> texts) {
        double from = span.x();
        for (double[] text : texts) {
            if (text[0] < span.right() && text[1] > from) {
                piece(drawing, span, ends, from, text[0]);
                from = text[1];
            }
        }
        piece(drawing, span, ends, from, span.right());
    }

    private static void piece(Drawing drawing, Bounds span, EndFades ends, double from, double to) {
        double width = to - from;
        if (width > 1) {
            double start = Math.clamp(span.x() + ends.start() - from, 0, width);
            double end = Math.clamp(to - (span.right() - ends.end()), 0, width - start);
            drawing.box(
                    "milestone.span", new Bounds(from, span.y(), width, span.height()), 0, new EndFades(start, end));
        }
    }
}
