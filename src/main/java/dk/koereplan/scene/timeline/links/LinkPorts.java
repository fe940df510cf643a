package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.route.Obstacles;
import dk.koereplan.scene.route.Port;

/// Where a line leaves one thing and reaches another: at the side where there is room, else from above or below. What
/// lies outside the window, or in a lane without rows, is reached at the edge.
final class LinkPorts {
    /// What a line needs beside a thing to leave or reach it level.
    private static final double ROOM = 12;
    /// How far from the corner a line leaves a bar that has words beside it.
    private static final double CORNER = 7;
    private static final double EDGE = 12;
    private static final double BESIDE = 8;
    private static final double BEYOND = 8;
    private static final double ON = 20;

    private final Bounds body;
    private final Obstacles obstacles;

    LinkPorts(Bounds body, Obstacles obstacles) {
        this.body = body;
        this.obstacles = obstacles;
    }

    /// Whether an end of something is in the window, at its own place on the line.
    boolean sees(LinkSpot spot, double x) {
        boolean own = spot.sort() == LinkSpot.Sort.BAR || spot.sort() == LinkSpot.Sort.DIAMOND;
        return own && spot.rowIn(body) && inside(x);
    }

    /// Out of the window, so that only the direction to it can be shown.
    boolean isOutside(LinkSpot spot, double x) {
        return spot.sort() != LinkSpot.Sort.EVENT && (!spot.rowIn(body) || !inside(x));
    }

    /// The end of a short line that shows in which direction another thing lies.
    Port begun(Port port, LinkSpot own, LinkSpot other) {
        boolean down = other.isBelow(own);
        double y = down ? own.bottom() : own.top();
        boolean leaves = port.x() >= own.bounds().centreX();
        double x = port.level() ? port.x() + (leaves ? BESIDE : -BESIDE) : port.x();
        return other.rowIn(body)
                ? Port.edge(x + (other.bounds().centreX() > x ? ON : -ON), y, true)
                : Port.edge(x, y + (down ? BEYOND : -BEYOND), false);
    }

    private boolean inside(double x) {
        return x >= body.x() && x <= body.right();
    }

    Port leaving(LinkSpot spot, LinkSpot to) {
        double x = spot.end();
        boolean down = to.isBelow(spot);
        if (!sees(spot, x)) {
            return outside(spot, x, down);
        }
        double side = spot.bounds().right();
        if (side + ROOM < body.right() && isFree(spot, side + 1, side + ROOM)) {
            return level(spot, side);
        }
        double corner = Math.max(spot.bounds().centreX(), Math.max(body.x() + 2, side - CORNER));
        return upright(spot, spot.sort() == LinkSpot.Sort.BAR ? corner : x, down);
    }

    Port reaching(LinkSpot spot, LinkSpot from) {
        double x = spot.start();
        boolean down = from.isBelow(spot);
        if (!sees(spot, x)) {
            return outside(spot, x, down);
        }
        double side = spot.bounds().x();
        if (side - ROOM > body.x() && isFree(spot, side - ROOM, side - 1)) {
            return level(spot, side);
        }
        double corner = Math.min(spot.bounds().centreX(), Math.min(body.right() - 2, side + CORNER));
        return upright(spot, spot.sort() == LinkSpot.Sort.BAR ? corner : x, down);
    }

    /// Where an event is met from above or below, at the end that its time is.
    Port meeting(LinkSpot spot, boolean down) {
        return sees(spot, spot.end()) ? upright(spot, spot.end(), down) : outside(spot, spot.end(), down);
    }

    private static Port level(LinkSpot spot, double x) {
        return Port.level(x, spot.y(), spot.top(), spot.bottom());
    }

    private boolean isFree(LinkSpot spot, double from, double to) {
        return obstacles.along(spot.y(), from, to) == 0;
    }

    private static double passing(LinkSpot spot, boolean below) {
        return below ? spot.bottom() : spot.top();
    }

    Port upright(LinkSpot spot, double x, boolean down) {
        return Port.upright(x, down ? spot.bounds().bottom() : spot.bounds().y(), passing(spot, down));
    }

    /// At the edge of the window towards it; at the edge of its own lane when that is seen and shows no rows.
    private Port outside(LinkSpot spot, double x, boolean down) {
        double kept = Math.clamp(x, body.x() + EDGE, Math.max(body.x() + EDGE, body.right() - EDGE));
        if (spot.sort() == LinkSpot.Sort.EVENT) {
            return Port.edge(kept, inside(x) ? spot.bounds().bottom() + 1 : body.y(), false);
        }
        if (!spot.rowIn(body)) {
            return Port.edge(kept, spot.y() < body.centreY() ? body.y() : body.bottom(), false);
        }
        if (spot.sort() == LinkSpot.Sort.LANE) {
            return Port.edge(kept, down ? spot.bottom() : spot.top(), false);
        }
        return Port.edge(x < body.x() ? body.x() : body.right(), down ? spot.bottom() : spot.top(), true);
    }
}
