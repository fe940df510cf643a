package dk.koereplan.scene.timeline.marks;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.timeline.index.MilestoneSpot;
import java.util.List;

/// A milestone's diamond: its colours say the state, its size whether it must be reached, a small sign in it the kind.
public final class MilestoneMark {
    public static final double MANDATORY = 18;
    static final double OTHER = 15;
    /// Below this there is no room for the sign of a kind.
    static final double LEAST_SIGNED = 14;

    private MilestoneMark() {}

    private static boolean dark(MilestoneStatus status) {
        return switch (status) {
            case OVERDUE, REACHED, REACHED_LATE -> true;
            case PLANNED, DUE_SOON, DROPPED -> false;
        };
    }

    static void draw(Drawing drawing, MilestoneSpot spot, double x, double y, double size) {
        drawing.mark(RoleNames.milestone(spot.status()), Mark.DIAMOND, x, y, size);
        if (size >= LEAST_SIGNED) {
            String role = dark(spot.status()) ? "kind.sign.on-dark" : "kind.sign";
            kind(drawing, spot.milestone().kind(), role, x, y, size);
        }
    }

    /// Half a diamond, upright where the time is known and pointing to where it is open.
    ///
    /// @param side -1 for before, 1 for after
    static void half(Drawing drawing, MilestoneStatus status, double x, double y, double size, int side) {
        double half = size / 2;
        List<Point> corners =
                List.of(new Point(x, y - half), new Point(x + side * half * 1.2, y), new Point(x, y + half));
        drawing.polyline(RoleNames.milestone(status), corners, Polyline.Form.CLOSED, Stroke.of(1.5));
    }

    /// Whether a kind has a sign of its own.
    static boolean signed(MilestoneKind kind) {
        return kind != MilestoneKind.DELIVERABLE && kind != MilestoneKind.OTHER;
    }

    /// The sign of a kind in the middle of a diamond; a deliverable, the commonest, has none.
    public static void kind(Drawing drawing, MilestoneKind kind, String role, double x, double y, double size) {
        double inner = size * .36;
        switch (kind) {
            case START -> drawing.mark(role, Mark.PLAY, x + .5, y, inner);
            case END -> drawing.mark(role, Mark.SQUARE, x, y, inner * .9);
            case PILOT -> drawing.mark(role, Mark.CIRCLE, x, y, inner * .75);
            case EVALUATION -> drawing.mark(role, Mark.CHECK, x, y, inner * 1.15);
            case DELIVERABLE, OTHER -> {}
        }
    }
}
