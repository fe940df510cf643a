package dk.koereplan.scene.timeline.bars;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.view.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a bar's owner changes.
///
/// @param x the first day of the new owner
/// @param name of the new owner, short
/// @param confirmed an owner period says so; else only the old owner's end is known
public record SuccessionMark(double x, String name, boolean confirmed) {
    private static final double PENNANT = 7;

    /// The changes within a bar, from left to right.
    public static List<SuccessionMark> of(TimelineItem item, Initiative initiative, BarShape bar, Canvas canvas) {
        List<OwnerPeriod> periods = initiative.ownerPeriods();
        Long ends = item.ownerEnds();
        if (periods.size() < 2 && ends == null) {
            return List.of();
        }
        var marks = new ArrayList<SuccessionMark>();
        for (int i = 1; i < periods.size(); i++) {
            LocalDate from = periods.get(i).from();
            if (from != null) {
                add(marks, canvas.view().xOf(from), name(periods.get(i).owner(), canvas), true, bar);
            }
        }
        if (ends != null
                && marks.stream().noneMatch(mark -> mark.x() > canvas.view().xOf(ends))) {
            ends(
                    ends,
                    canvas.model().scope().facts().ownerOn(initiative, LocalDate.ofEpochDay(ends)),
                    bar,
                    canvas,
                    marks);
        }
        return marks;
    }

    /// @param last who owns on that day; somebody may have taken over before, and stay
    private static void ends(
            long day, @Nullable OwnerRef last, BarShape bar, Canvas canvas, List<SuccessionMark> marks) {
        if (last != null && !endsBy(day, last, canvas)) {
            return;
        }
        Region heir = last instanceof OwnerRef.Unit unit
                ? canvas.model().facts().heir(unit.id().value())
                : null;
        String name = heir == null ? "?" : unprefixed(heir.title()) + "?";
        add(marks, canvas.view().xOf(day + 1.0), name, false, bar);
    }

    private static boolean endsBy(long day, OwnerRef owner, Canvas canvas) {
        LocalDate last = canvas.model().scope().facts().lastDay(owner);
        return last != null && last.toEpochDay() <= day;
    }

    private static void add(List<SuccessionMark> marks, double x, String name, boolean confirmed, BarShape bar) {
        if (x > bar.from() && x < bar.to()) {
            marks.add(new SuccessionMark(x, name, confirmed));
        }
    }

    private static String name(OwnerRef owner, Canvas canvas) {
        return unprefixed(Words.owner(owner, canvas.texts(), canvas.model()::title));
    }

    private static String unprefixed(String region) {
        return region.startsWith("Region ") ? region.substring(7) : region;
    }

    /// Where no label may stand.
    public double[] obstacle() {
        return new double[] {x - 3, x + PENNANT + 2};
    }

    public void draw(Drawing drawing, BarShape bar, double top) {
        String role = x < bar.done() ? "owner.change.on-dark" : confirmed ? "owner.change" : "owner.ends";
        notch(drawing, role, x, top, Measures.BAR);
    }

    /// An upright line with a pennant that points to the new owner's time.
    public static void notch(Drawing drawing, String role, double x, double top, double height) {
        drawing.line(role, x, top, x, top + height, Stroke.of(1.5));
        List<Point> pennant = List.of(new Point(x, top), new Point(x + PENNANT, top + 4), new Point(x, top + 8));
        drawing.polyline(role, pennant, Polyline.Form.CLOSED, Stroke.of(1));
    }
}
