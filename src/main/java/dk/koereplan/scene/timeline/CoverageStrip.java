package dk.koereplan.scene.timeline;

import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.part.MoneyState;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.text.Weight;
import java.util.List;

/// A thin second bar at the foot of the first: which of the money is secured, promised, hoped for or lapsed. It stands
/// where the bar is first seen and is no longer than can be read at a glance; its length says nothing of time.
final class CoverageStrip {
    private static final double HEIGHT = 4;
    private static final double LONGEST = 80;
    private static final double LEAST = 28;
    private static final double PAD = 6;
    private static final double UNKNOWN = 9;
    private static final TextStyle SIGN = new TextStyle(9, Weight.SEMIBOLD);

    private final Canvas canvas;
    private final Drawing drawing;
    private final double y;

    /// @param top where the bar begins
    CoverageStrip(Canvas canvas, double top) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.y = top + Measures.BAR - HEIGHT - 2;
    }

    /// @param obstacles from and to of the marks on the bar, which the sign for unknown money keeps clear of
    void draw(Coverage coverage, BarShape bar, List<double[]> obstacles) {
        double from = Math.max(bar.from(), canvas.frame().left()) + PAD;
        double to = Math.min(bar.to(), canvas.frame().right()) - PAD - (coverage.unknown() ? UNKNOWN : 0);
        double length = Math.min(LONGEST, to - from);
        if (coverage.unknown()) {
            length = clear(from, length, obstacles);
        }
        if (coverage.parts().isEmpty() || length < LEAST) {
            return;
        }
        drawing.box("money.backing", new Bounds(from - 1, y - 1, length + 2, HEIGHT + 2), 2);
        double x = from;
        for (Coverage.Part part : coverage.parts()) {
            double width = length * part.share();
            part(drawing, part.certainty(), new Bounds(x, y, Math.max(1, width - 1), HEIGHT));
            canvas.legend().money.add(part.certainty());
            x += width;
        }
        if (coverage.unknown()) {
            unknown(from + length + 1);
        }
    }

    /// The length at whose end the sign lies on no mark.
    private static double clear(double from, double length, List<double[]> obstacles) {
        double clear = length;
        for (int i = obstacles.size() - 1; i >= 0; i--) {
            double[] mark = obstacles.get(i);
            if (from + clear < mark[1] && from + clear + UNKNOWN + 2 > mark[0]) {
                clear = mark[0] - UNKNOWN - 2 - from;
            }
        }
        return clear;
    }

    /// One kind of money: a bar, of what has lapsed only a dashed line.
    static void part(Drawing drawing, Certainty certainty, Bounds place) {
        if (certainty == Certainty.LOST) {
            drawing.line(
                    "money.missing", place.x(), place.centreY(), place.right(), place.centreY(), new Stroke(1.5, true));
        } else {
            MoneyState.part(drawing, certainty, place);
        }
    }

    private void unknown(double x) {
        var chip = new Bounds(x, y - 3, UNKNOWN, UNKNOWN);
        drawing.box("money.backing", chip, 2);
        drawing.text("money.backing", chip.centreX(), chip.bottom() - 1.4, "?", SIGN, Anchor.MIDDLE);
        canvas.legend().signs.add(LegendItems.Sign.MONEY_UNKNOWN);
    }
}
