package dk.koereplan.scene.timeline.bars;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.ArrayList;
import java.util.List;

/// The mark at the edge of a printed page where a bar goes on beyond it.
public final class BarGoesOn {
    /// How much of the bar's end the mark takes.
    public static final double WIDTH = 12;

    private static final double SIZE = 8;

    private BarGoesOn() {}

    /// From and to of the marks of a bar, which names keep clear of; none on screen, where one scrolls.
    public static List<double[]> at(BarShape bar, Canvas canvas) {
        double left = canvas.frame().left();
        double right = canvas.frame().right();
        var marks = new ArrayList<double[]>(2);
        if (canvas.model().sheet() != null && bar.to() > left && bar.from() < right) {
            if (bar.from() < left - 1) {
                marks.add(new double[] {left, left + WIDTH});
            }
            if (bar.to() > right + 1) {
                marks.add(new double[] {right - WIDTH, right});
            }
        }
        return marks;
    }

    /// @param top where the row's bars begin
    public static void draw(BarShape bar, Canvas canvas, double top) {
        for (double[] mark : at(bar, canvas)) {
            double out = mark[0] == canvas.frame().left() ? -1 : 1;
            canvas.drawing().box("paper", new Bounds(mark[0], top - 1, WIDTH, Measures.BAR + 2), 0);
            draw(canvas.drawing(), (mark[0] + mark[1]) / 2, top + Measures.BAR / 2, out);
            canvas.legend().signs.add(LegendItems.Sign.GOES_ON);
        }
    }

    /// @param out -1 when it points to the left, 1 to the right
    public static void draw(Drawing drawing, double x, double y, double out) {
        double half = SIZE / 2;
        List<Point> corners = List.of(
                new Point(x - out * half, y - half), new Point(x + out * half, y), new Point(x - out * half, y + half));
        drawing.polyline("kind.sign", corners, Polyline.Form.CLOSED, Stroke.THIN);
    }
}
