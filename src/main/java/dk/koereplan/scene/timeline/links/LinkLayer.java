package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.route.Obstacles;
import dk.koereplan.scene.route.Router;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.TimelineLink;
import java.util.List;
import java.util.Set;

/// Draws dependencies as arrows between what is seen, and times that hang on an event as dashed arrows to it. It comes
/// when bars and labels are known, so that lines can go around them.
public final class LinkLayer {
    private static final Set<String> NOTHING = Set.of();

    private final Canvas canvas;
    private final Drawing drawing;
    private final VisibleLinks links;
    private final Bounds body;

    private LinkLayer(Canvas canvas) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.links = new VisibleLinks(canvas);
        Bounds lanes = canvas.body();
        double bottom = Math.min(lanes.bottom(), canvas.frame().trayTop());
        this.body = new Bounds(lanes.x(), lanes.y(), lanes.width(), Math.max(0, bottom - lanes.y()));
    }

    public static void draw(Canvas canvas) {
        new LinkLayer(canvas).draw();
    }

    private void draw() {
        boolean tangled = links.tangled();
        Set<String> marked = tangled ? links.marked() : NOTHING;
        if (tangled) {
            canvas.legend().signs.add(LegendItems.Sign.LINKS_OF_MARKED);
        }
        if (tangled && marked.isEmpty()) {
            return;
        }
        Handles handles = Handles.in(drawing.drawn());
        Set<String> ids = tangled ? marked : links.withMilestones(handles.ids());
        List<TimelineLink> seen = links.of(ids);
        if (seen.isEmpty()) {
            return;
        }
        var obstacles = Obstacles.of(handles.all(), canvas.labels());
        var router = new Router(obstacles, body.x() + 2, body.right() - 2);
        var lines = new LinkLines(
                canvas, new LinkSpots(canvas, handles), new LinkPorts(body, obstacles), router, links.dense());
        double top = canvas.frame().eventsTop();
        drawing.clipped(new Bounds(body.x(), top, body.width(), body.bottom() - top), () -> seen.forEach(lines::draw));
    }
}
