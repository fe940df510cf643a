package dk.koereplan.scene.timeline;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// The band of meetings, decision gates and hearing deadlines.
final class EventLayer {
    private static final double SIZE = 12;
    private static final double LEAST_TEXT = 40;

    private final Canvas canvas;
    private final Drawing drawing;
    private final Frame frame;
    private final TimelineWords words;

    EventLayer(Canvas canvas, TimelineWords words) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.frame = canvas.frame();
        this.words = words;
    }

    void draw() {
        if (canvas.model().events().isEmpty()) {
            return;
        }
        double top = frame.eventsTop();
        drawing.box(Roles.BAND, new Bounds(0, top, frame.right(), Measures.EVENTS), 0);
        drawing.line(Roles.LINE, 0, top + Measures.EVENTS, frame.right(), top + Measures.EVENTS, Stroke.THIN);
        double baseline = drawing.metrics().baselineAround(top + Measures.EVENTS / 2, TextStyle.SECONDARY);
        String title = drawing.fit()
                .ellipsize(
                        canvas.texts().get("picture.timeline.events"),
                        TextStyle.SECONDARY,
                        frame.left() - Measures.TITLE_X - 8);
        drawing.text(Roles.INK_SECONDARY, Measures.TITLE_X, baseline, title, TextStyle.SECONDARY);
        drawing.clipped(new Bounds(frame.left(), top, frame.right() - frame.left(), Measures.EVENTS), this::events);
    }

    private void events() {
        List<TimelineEvent> events = canvas.model().events();
        double drawnTo = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < events.size(); i++) {
            TimelineEvent event = events.get(i);
            double x = canvas.view().xOf(event.days().middle());
            boolean seen = x > frame.left() - SIZE && x < frame.right() + SIZE;
            if (!seen) {
                continue;
            }
            double next = i + 1 < events.size()
                    ? canvas.view().xOf(events.get(i + 1).days().middle())
                    : frame.right();
            drawnTo = Math.max(drawnTo, event(event, x, Math.min(next, frame.right())));
        }
    }

    /// The mark, and as much of the name as there is room for before the next; returns where it ends.
    private double event(TimelineEvent event, double x, double next) {
        Entity entity = event.entity();
        double y = frame.eventsTop() + Measures.EVENTS / 2;
        double room = next - SIZE / 2 - 8 - (x + SIZE / 2 + 5);
        String name = room < LEAST_TEXT ? "" : drawing.fit().ellipsize(entity.title(), TextStyle.SMALL, room);
        drawing.tagged(new Tag(kind(entity), entity.id().value(), words.event(entity)), () -> {
            drawing.mark(event.role(), mark(entity), x, y, SIZE);
            double baseline = drawing.metrics().baselineAround(y, TextStyle.SMALL);
            drawing.text(Roles.INK_SECONDARY, x + SIZE / 2 + 5, baseline, name, TextStyle.SMALL);
        });
        canvas.legend().signs.add(sign(entity));
        return x + SIZE;
    }

    private static LegendItems.Sign sign(Entity entity) {
        return switch (entity) {
            case DecisionGate g -> LegendItems.Sign.GATE;
            case HearingRound h -> LegendItems.Sign.HEARING;
            default -> LegendItems.Sign.MEETING;
        };
    }

    static Mark mark(Entity entity) {
        return switch (entity) {
            case DecisionGate g -> Mark.HEXAGON;
            case HearingRound h -> Mark.TRIANGLE;
            default -> Mark.CIRCLE;
        };
    }

    private static String kind(Entity entity) {
        return dk.koereplan.domain.roadmap.EntityKind.of(entity).singular();
    }
}
