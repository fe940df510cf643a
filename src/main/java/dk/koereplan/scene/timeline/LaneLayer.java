package dk.koereplan.scene.timeline;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/// Draws the lanes that are seen, and of each the rows that are seen.
final class LaneLayer {
    /// What is done with a row whose top is here.
    private interface RowVisit {
        void row(TimelineLane.Row row, double top);
    }

    private final Canvas canvas;
    private final Drawing drawing;
    private final Frame frame;
    private final TimelineWords words;

    LaneLayer(Canvas canvas, TimelineWords words) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.frame = canvas.frame();
        this.words = words;
    }

    void draw() {
        Bounds body = canvas.body();
        List<TimelineLane> lanes = canvas.model().lanes();
        drawing.clipped(new Bounds(0, body.y(), frame.right(), body.height()), () -> {
            for (int lane = frame.firstLane(); lane < lanes.size() && frame.laneTop(lane) < body.bottom(); lane++) {
                title(lane, lanes.get(lane));
                rows(lane, lanes.get(lane));
                double bottom = frame.laneBottom(lane);
                drawing.line(Roles.LINE, 0, bottom, frame.right(), bottom, Stroke.THIN);
            }
        });
    }

    /// The title stays in sight while any of its lane is seen.
    private void title(int index, TimelineLane lane) {
        double room = frame.left() - Measures.TITLE_X - 12;
        double most = frame.laneBottom(index) - lane(lane);
        double top = Math.max(frame.laneTop(index), Math.min(frame.bodyTop(), most)) + Measures.LANE_PAD + 2;
        String count = String.valueOf(lane.count());
        double countWidth = drawing.metrics().width(count, TextStyle.SECONDARY);
        drawing.tagged(
                new Tag(
                        "lane",
                        lane.key(),
                        canvas.texts().get("picture.timeline.lane.spoken", lane.title(), lane.count())),
                () -> {
                    String title = drawing.fit().ellipsize(lane.title(), TextStyle.BODY_STRONG, room - countWidth - 8);
                    drawing.text(Roles.INK, Measures.TITLE_X, top + 13, title, TextStyle.BODY_STRONG);
                    drawing.text(
                            Roles.INK_SECONDARY, frame.left() - 12, top + 13, count, TextStyle.SECONDARY, Anchor.END);
                    if (lane.note() != null) {
                        String note = drawing.fit().ellipsize(lane.note(), TextStyle.SMALL, room);
                        drawing.text(Roles.OWNER_ENDS, Measures.TITLE_X, top + 30, note, TextStyle.SMALL);
                    }
                });
    }

    private static double lane(TimelineLane lane) {
        return lane.note() == null ? Measures.LANE : Measures.NOTED;
    }

    private void rows(int index, TimelineLane lane) {
        drawing.clipped(canvas.body(), () -> {
            visibleRows(index, lane, (row, top) -> {
                double bars = top + (Measures.ROW - Measures.BAR) / 2;
                new RowLayer(canvas, words, lane, bars).draw(row);
            });
            ownerEnds(index, lane);
        });
    }

    private void visibleRows(int index, TimelineLane lane, RowVisit visit) {
        Bounds body = canvas.body();
        double first = frame.rowTop(index, 0);
        int from = Math.max(0, (int) ((body.y() - first) / Measures.ROW) - 1);
        for (int row = from; row < lane.rows().size(); row++) {
            double top = first + row * Measures.ROW;
            if (top > body.bottom()) {
                break;
            }
            if (top + Measures.ROW > body.y()) {
                visit.row(lane.rows().get(row), top);
            }
        }
    }

    /// A dashed line where the lane's unit ends, or in other lanes where a bar's owner does.
    private void ownerEnds(int index, TimelineLane lane) {
        Long day = lane.ends();
        if (day != null) {
            ends(day, frame.laneTop(index), frame.laneBottom(index));
            return;
        }
        visibleRows(
                index,
                lane,
                (row, top) -> row.near(first(), last()).stream()
                        .map(TimelineItem::ownerEnds)
                        .flatMap(Stream::ofNullable)
                        .forEach(ends -> ends(ends, top, top + Measures.ROW)));
    }

    private long first() {
        return canvas.view().firstDay().toEpochDay();
    }

    private long last() {
        return canvas.view().lastDay().toEpochDay();
    }

    private void ends(long day, double top, double bottom) {
        double x = canvas.view().xOf(day + 1);
        if (x > frame.left() && x < frame.right()) {
            AsOfLayer.upright(canvas, Roles.OWNER_ENDS, x, top, bottom, new Stroke(1.5, true));
            canvas.legend().signs.add(LegendItems.Sign.OWNER_ENDS);
        }
    }
}
