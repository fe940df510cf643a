package dk.koereplan.scene.timeline.bands;

import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.TimelineLane;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calm backgrounds: the years in which an agreement holds, in the lane that it makes.
public final class SpanLayer {
    private SpanLayer() {}

    public static void draw(Canvas canvas) {
        Frame frame = canvas.frame();
        Bounds body = canvas.body();
        List<TimelineLane> lanes = canvas.model().lanes();
        canvas.drawing().clipped(body, () -> {
            for (int lane = frame.firstLane(); lane < lanes.size() && frame.laneTop(lane) < body.bottom(); lane++) {
                Agreement agreement = maker(canvas, lanes.get(lane).is().lane());
                if (agreement != null) {
                    double top = frame.laneTop(lane);
                    agreement(canvas, agreement, top, frame.laneBottom(lane) - top);
                }
            }
        });
    }

    /// The agreement that a lane, or the lane around it, stands for.
    private static @Nullable Agreement maker(Canvas canvas, Subject.Lane lane) {
        Agreement outer = agreement(canvas, lane.outer());
        return outer != null || lane.inner() == null ? outer : agreement(canvas, lane.inner());
    }

    private static @Nullable Agreement agreement(Canvas canvas, String id) {
        return canvas.model().scope().index().find(id).orElse(null) instanceof Agreement agreement ? agreement : null;
    }

    /// Nothing for an agreement of which nobody says when it holds; an open side reaches to the picture's edge.
    public static void agreement(Canvas canvas, Agreement agreement, double top, double height) {
        DayInterval days = canvas.model().scope().index().interval(agreement.validity());
        LocalDate first = days.earliest();
        LocalDate last = days.latest();
        if (first == null && last == null) {
            return;
        }
        double left = canvas.frame().left() - 2;
        double right = canvas.frame().right() + 2;
        double from = first == null ? left : Math.max(left, canvas.view().xOf(first));
        double to = last == null ? right : Math.min(right, canvas.view().xOf(last.plusDays(1)));
        if (to <= from || height <= 0) {
            return;
        }
        canvas.drawing().box("agreement.span", new Bounds(from, top, to - from, height), 0);
        edge(canvas, from, top, height);
        edge(canvas, to, top, height);
        canvas.legend().signs.add(LegendItems.Sign.AGREEMENT);
    }

    private static void edge(Canvas canvas, double x, double top, double height) {
        if (x > canvas.frame().left() && x < canvas.frame().right()) {
            canvas.drawing().line("agreement.span", x, top, x, top + height, Stroke.THIN);
        }
    }
}
