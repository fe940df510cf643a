package dk.koereplan.scene.timeline.rows;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.bands.AsOfLayer;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.canvas.TimelineWords;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.index.TimelineLane;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;
import java.util.stream.Stream;

/// Draws the lanes that are seen, and of each the rows that are seen.
public final class LaneLayer {
    private static final double SUMMARY = 16;

    /// What is done with a row whose top is here.
    private interface RowVisit {
        void row(TimelineLane.Row row, double top);
    }

    private final Canvas canvas;
    private final Drawing drawing;
    private final Frame frame;
    private final TimelineWords words;

    public LaneLayer(Canvas canvas, TimelineWords words) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.frame = canvas.frame();
        this.words = words;
    }

    public void draw() {
        Bounds body = canvas.body();
        List<TimelineLane> lanes = canvas.model().lanes();
        drawing.clipped(new Bounds(0, body.y(), frame.right(), body.height()), () -> {
            int from = frame.firstLane();
            int to = from;
            for (; to < lanes.size() && frame.laneTop(to) < body.bottom(); to++) {
                lane(to, lanes.get(to));
                double bottom = frame.laneBottom(to);
                drawing.line(Roles.LINE, 0, bottom, frame.right(), bottom, Stroke.THIN);
            }
            new LaneTitles(canvas).draw(from, to);
        });
    }

    private void lane(int index, TimelineLane lane) {
        if (lane.open()) {
            rows(index, lane);
        } else if (lane.collapsed()) {
            drawing.clipped(canvas.body(), () -> summary(index, lane));
        } else {
            double top = frame.laneTop(index);
            drawing.box(Roles.BAND, new Bounds(frame.left(), top, canvas.body().width(), lane.height()), 0);
        }
    }

    /// How far a collapsed lane reaches, and how much is in it.
    private void summary(int index, TimelineLane lane) {
        double from = canvas.view().xOf(lane.days().first());
        double to = Math.max(from + SUMMARY, canvas.view().xOf(lane.days().last() + 1));
        double middle = (frame.laneTop(index) + frame.laneBottom(index)) / 2;
        drawing.box(Roles.CHIP, new Bounds(from, middle - SUMMARY / 2, to - from, SUMMARY), SUMMARY / 2);
        String words = canvas.texts().get("picture.timeline.lane.summary", lane.count());
        double width = drawing.metrics().width(words, TextStyle.SMALL);
        double seenFrom = Math.max(from, frame.left()) + SUMMARY / 2;
        boolean inside = Math.min(to, frame.right()) - seenFrom - SUMMARY / 2 >= width;
        double x = inside ? seenFrom : to + 6;
        double baseline = drawing.metrics().baselineAround(middle, TextStyle.SMALL);
        drawing.text(inside ? Roles.CHIP : Roles.INK_SECONDARY, x, baseline, words, TextStyle.SMALL);
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
