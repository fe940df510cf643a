package dk.koereplan.scene.timeline.bands;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.timeline.canvas.Canvas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The one blue line of the as-of date, and every upright line that must leave labels readable.
public final class AsOfLayer {
    private AsOfLayer() {}

    /// The middle of the as-of day.
    static double x(Canvas canvas) {
        return canvas.view().xOf(canvas.model().scope().asOf().day().toEpochDay() + .5);
    }

    public static void draw(Canvas canvas) {
        Bounds body = canvas.body();
        double x = x(canvas);
        double bottom = Math.min(body.bottom(), canvas.frame().trayTop());
        if (x > body.x() && x < body.right() && bottom > canvas.frame().eventsTop()) {
            upright(canvas, Roles.AS_OF, x, canvas.frame().eventsTop() - 2, bottom, Stroke.of(2));
        }
    }

    /// A line from top to bottom that leaves out the labels on its way.
    public static void upright(Canvas canvas, String role, double x, double top, double bottom, Stroke stroke) {
        var crossed = new ArrayList<Bounds>();
        for (List<Bounds> words : List.of(canvas.labels(), canvas.names())) {
            for (Bounds label : words) {
                if (label.x() - 2 < x && label.right() + 2 > x && label.bottom() > top && label.y() < bottom) {
                    crossed.add(label);
                }
            }
        }
        crossed.sort(Comparator.comparingDouble(Bounds::y));
        double from = top;
        for (Bounds label : crossed) {
            piece(canvas, role, x, from, Math.min(label.y(), bottom), stroke);
            from = Math.max(from, label.bottom());
        }
        piece(canvas, role, x, from, bottom, stroke);
    }

    private static void piece(Canvas canvas, String role, double x, double top, double bottom, Stroke stroke) {
        if (bottom > top) {
            canvas.drawing().line(role, x, top, x, bottom, stroke);
        }
    }
}
