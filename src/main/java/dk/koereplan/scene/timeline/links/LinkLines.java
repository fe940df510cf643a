package dk.koereplan.scene.timeline.links;

import dk.koereplan.domain.Entity;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.route.Port;
import dk.koereplan.scene.route.Router;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.index.TimelineLink;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Leads each line from the nearest place of one thing to the nearest of the other.
///
/// @param dense lines that leave the window are only begun, unless they belong to what is marked
record LinkLines(Canvas canvas, LinkSpots spots, LinkPorts ports, Router router, boolean dense) {
    private static final double APART = 14;

    private record Ends(LinkSpot from, LinkSpot to) {
        /// So near to each other that a line would hide them.
        boolean together() {
            return from.top() == to.top() && Math.abs(to.start() - from.end()) < APART;
        }
    }

    void draw(TimelineLink link) {
        boolean hangs = link.sort() == TimelineLink.Sort.HANGING;
        double day = hangs ? canvas.view().xOf(link.day()) : 0;
        Ends ends = nearest(link, hangs, day);
        if (ends == null || (!hangs && ends.together())) {
            return;
        }
        boolean marked = isMarked(link.from()) || isMarked(link.to());
        Port from =
                hangs ? ports.upright(ends.from, day, ends.to.isBelow(ends.from)) : ports.leaving(ends.from, ends.to);
        Port to = hangs ? ports.meeting(ends.to, ends.from.isBelow(ends.to)) : ports.reaching(ends.to, ends.from);
        if (dense && !marked) {
            if (ports.isOutside(ends.to, ends.to.start())) {
                to = ports.begun(from, ends.from, ends.to);
            } else if (ports.isOutside(ends.from, ends.from.end())) {
                from = ports.begun(to, ends.to, ends.from);
            }
        }
        List<Point> way = router.route(from, to, link.from().id(), link.to().id());
        new Arrow(link.tag(), link.sort().role(), link.sort().stroke(marked), words(way)).draw(canvas.drawing(), way);
        canvas.legend().signs.add(LinkSigns.of(link.sort()));
    }

    /// The letters on the way, as high as they are.
    private List<Bounds> words(List<Point> way) {
        List<Bounds> crossed = new ArrayList<>();
        for (Bounds label : canvas.labels()) {
            double top = label.centreY() - Measures.LETTERS / 2;
            crossed.add(new Bounds(label.x(), top, label.width(), Measures.LETTERS));
        }
        crossed.addAll(canvas.names());
        crossed.removeIf(letters -> !leadsThrough(way, letters));
        return crossed;
    }

    private static boolean leadsThrough(List<Point> way, Bounds letters) {
        for (int i = 1; i < way.size(); i++) {
            Point p = way.get(i - 1);
            Point q = way.get(i);
            if (Math.max(p.x(), q.x()) > letters.x()
                    && Math.min(p.x(), q.x()) < letters.right()
                    && Math.max(p.y(), q.y()) > letters.y()
                    && Math.min(p.y(), q.y()) < letters.bottom()) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarked(Entity entity) {
        String id = entity.id().value();
        return canvas.marked().isSelected(id) || canvas.marked().isFocused(id);
    }

    /// Of everywhere the two stand, the places nearest to each other of which an end is seen; null for none.
    private @Nullable Ends nearest(TimelineLink link, boolean hangs, double day) {
        Ends best = null;
        double least = Double.POSITIVE_INFINITY;
        List<LinkSpot> targets = spots.of(link.to().id().value(), link.ends());
        for (LinkSpot a : spots.of(link.from().id().value(), link.starts())) {
            boolean first = ports.sees(a, hangs ? day : a.end());
            for (LinkSpot b : targets) {
                boolean second = ports.sees(b, b.start());
                double far = Math.abs(a.y() - b.y()) + (first && (second || hangs) ? 0 : 1e6);
                if ((first || (second && !hangs)) && far < least) {
                    least = far;
                    best = new Ends(a, b);
                }
            }
        }
        return best;
    }
}
