package dk.koereplan.scene.timeline.bars;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.Coverage;
import dk.koereplan.scene.timeline.view.Measures;

/// A thin second bar along the foot of the first: which of the money is secured, pledged, expected, open or
/// lapsed, told apart without colour. It is as long as the bar, so that it is seen wherever the bar is; its parts
/// say nothing of time. Only upright rectangles: anything else takes the renderer as long as all the rest of a
/// row.
public final class CoverageStrip {
    public static final int HEIGHT = 4;
    /// A shorter bar has none.
    private static final double LEAST = 12;
    /// What keeps it off the round corners of a hard end.
    private static final double CORNER = 3;
    private static final double ABOVE_EDGE = 1;

    private final Canvas canvas;
    private final double bottom;

    /// @param top where the bar begins
    public CoverageStrip(Canvas canvas, double top) {
        this.canvas = canvas;
        this.bottom = top + Measures.BAR - ABOVE_EDGE;
    }

    public void draw(Coverage coverage, BarShape bar) {
        if (coverage.parts().isEmpty() || bar.width() < LEAST) {
            return;
        }
        double from = bar.from() + (bar.ends().start() > 0 ? 0 : CORNER);
        double to = bar.to() - (bar.ends().end() > 0 ? 0 : CORNER);
        var taper = new Taper(from, to, bar.ends(), bottom, canvas.frame());
        taper.fill(canvas.drawing(), "money.backing", from, to, 1);
        double x = from;
        for (Coverage.Part part : coverage.parts()) {
            double end = x + (to - from) * part.share();
            new Rhythm(canvas.drawing(), part, taper).draw(x, end < to ? Math.max(end - 1, Math.min(end, x + 1)) : to);
            explain(part);
            x = end;
        }
    }

    private void explain(Coverage.Part part) {
        canvas.legend().money.add(part.certainty());
        if (part.hollow()) {
            canvas.legend().signs.add(LegendItems.Sign.MONEY_UNKNOWN);
        }
    }

    /// One kind of money by itself.
    ///
    /// @param place as high as the strip
    public static void sample(Drawing drawing, Certainty certainty, boolean known, Bounds place) {
        var taper = new Taper(place.x(), place.right(), EndFades.HARD, place.bottom(), null);
        new Rhythm(drawing, new Coverage.Part(certainty, known, 1), taper).draw(place.x(), place.right());
    }

    /// How one kind of money is told from another: secured is whole, pledged is dashes, expected is a dash and a dot,
    /// open is dots, lapsed is a thread. An amount that nobody knows leaves its rectangles hollow.
    private record Rhythm(Drawing drawing, Coverage.Part part, Taper taper) {
        private static final double PERIOD = 20;
        private static final double SHORTEST = 4;
        private static final double DOT = .6;
        private static final double DOT_END = .75;
        /// Few rectangles are enough for what fills a window.
        private static final double LONG = 480;

        private static final double WIDE = 36;

        void draw(double from, double to) {
            if (part.certainty() == Certainty.LAPSED) {
                taper.thread(drawing, role(), from, to);
                return;
            }
            double period = Math.clamp(Math.floor((to - from) / 2), SHORTEST, to - from > LONG ? WIDE : PERIOD);
            double on = switch (part.certainty()) {
                case SECURED, LAPSED -> to - from;
                case PLEDGED -> Math.ceil(period * .65);
                case EXPECTED -> Math.ceil(period * .4);
                case OPEN -> Math.floor(period / 4);
            };
            double step = part.certainty() == Certainty.SECURED ? Math.max(1, to - from) : period;
            for (double x = from + step * taper.unseen(from, step); x < Math.min(to, taper.seenTo()); x += step) {
                piece(x, Math.min(to, x + on));
                if (part.certainty() == Certainty.EXPECTED && x + period * DOT < to) {
                    piece(x + period * DOT, Math.min(to, x + period * DOT_END));
                }
            }
        }

        private void piece(double from, double to) {
            if (part.hollow()) {
                taper.edges(drawing, role(), from, to);
            } else {
                taper.fill(drawing, role(), from, to, 0);
            }
        }

        private String role() {
            return RoleNames.coverage(part.certainty());
        }
    }
}
