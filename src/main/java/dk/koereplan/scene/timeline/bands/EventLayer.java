package dk.koereplan.scene.timeline.bands;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.canvas.SoftEnds;
import dk.koereplan.scene.timeline.canvas.TimelineWords;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.EventSpans;
import dk.koereplan.scene.timeline.index.TimelineEvent;
import dk.koereplan.scene.timeline.marks.EventMark;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The band of meetings, decision gates and hearings. Marks that would lie on each other become one with their number.
public final class EventLayer {
    /// Two marks this close are gathered.
    private static final double APART = 24;
    private static final double LEAST_TEXT = 120;
    /// Arrows arrive right below the names.
    private static final double LETTERS = 12;
    /// How far back a row of close marks is followed, so that gathering does not depend on where the window begins.
    private static final int LOOK_BACK = 200;

    /// Where a span begins and ends to the eye.
    private record Columns(long from, long to, boolean hearing) {}

    private final Canvas canvas;
    private final Drawing drawing;
    private final Frame frame;
    private final TimelineWords words;
    private final EventMark mark;

    public EventLayer(Canvas canvas, TimelineWords words) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.frame = canvas.frame();
        this.words = words;
        this.mark = new EventMark(canvas, frame.eventsTop() + Measures.EVENTS / 2);
    }

    public void draw() {
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

    private double x(int event) {
        return canvas.view().xOf(canvas.model().events().get(event).days().middle());
    }

    private void events() {
        int count = canvas.model().events().size();
        spans();
        for (int i = first(count); i < count && x(i) < frame.right() + APART; ) {
            int next = i + 1;
            while (next < count && x(next) - x(i) < APART) {
                next++;
            }
            double end = next < count ? Math.min(x(next), frame.right() + APART / 2) : frame.right() + APART / 2;
            if (x(i) > frame.left() - APART) {
                gathered(canvas.model().events().subList(i, next), x(i), end - APART / 2);
            }
            i = next;
        }
    }

    /// The first event of the row of close marks that reaches into the window.
    private int first(int count) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x(middle) < frame.left() - APART) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int least = Math.max(0, low - LOOK_BACK);
        while (low > least && low < count && x(low) - x(low - 1) < APART) {
            low--;
        }
        return low;
    }

    /// Those that look the same at this zoom are drawn once.
    private void spans() {
        Set<Columns> drawn = new HashSet<>();
        long first = canvas.view().firstDay().toEpochDay();
        long last = canvas.view().lastDay().toEpochDay();
        for (EventSpans.Span span : canvas.model().eventSpans().within(first, last)) {
            double from = canvas.view().xOf(span.days().first());
            double to = canvas.view().xOf(span.days().last() + 1);
            if (!drawn.add(new Columns(Math.round(from), Math.round(to), span.hearing()))) {
                continue;
            }
            if (span.hearing()) {
                open(span, from, to);
            } else {
                SoftEnds.span(drawing, from, to, frame.eventsTop() + Measures.EVENTS - 5, List.of());
                canvas.legend().signs.add(LegendItems.Sign.SOFT);
            }
        }
    }

    private void open(EventSpans.Span hearing, double from, double to) {
        DaySpan open = hearing.days();
        double perDay = canvas.view().pixelsPerDay();
        var ends = new EndFades((open.sureFrom() - open.first()) * perDay, (open.last() - open.sureUntil()) * perDay);
        var area = new Bounds(from, frame.eventsTop() + 3, Math.max(2, to - from), Measures.EVENTS - 6);
        Tag tag = Tag.of(hearing.entity(), words.event(hearing.entity()));
        drawing.tagged(tag, () -> drawing.box("hearing.span", area, 4, SoftEnds.within(ends, area.width())));
        canvas.legend().signs.add(LegendItems.Sign.HEARING);
    }

    private void gathered(List<TimelineEvent> events, double x, double end) {
        if (events.size() == 1) {
            one(events.getFirst(), x, end);
            return;
        }
        Tag tag = words.gathered(events.stream().map(TimelineEvent::entity).toList(), "picture.timeline.events.spoken");
        drawing.tagged(tag, () -> {
            double right = mark.count(events.size(), x);
            String name = canvas.texts().get("picture.timeline.events.count", events.size());
            name(List.of(name), right + 5, end);
        });
    }

    /// The mark, and its name where there is room for it before the next mark.
    private void one(TimelineEvent event, double x, double end) {
        Entity entity = event.entity();
        Body body = canvas.model().facts().body(entity);
        drawing.tagged(Tag.of(entity, words.event(entity)), () -> {
            double right = mark.draw(event, body, x);
            List<String> names = body == null ? List.of(entity.title()) : List.of(entity.title(), body.title());
            name(names, right + 5, end);
        });
    }

    private void name(List<String> names, double x, double end) {
        double room = end - 8 - x;
        if (x < frame.left() || room < LEAST_TEXT / 3) {
            return;
        }
        String shown = "";
        for (String name : names) {
            if (shown.isEmpty() && drawing.metrics().width(name, TextStyle.SMALL) <= room) {
                shown = name;
            }
        }
        if (shown.isEmpty() && room >= LEAST_TEXT) {
            shown = drawing.fit().ellipsize(names.getFirst(), TextStyle.SMALL, room);
        }
        double middle = frame.eventsTop() + Measures.EVENTS / 2;
        double baseline = drawing.metrics().baselineAround(middle, TextStyle.SMALL);
        if (!shown.isEmpty()) {
            double width = drawing.text(Roles.INK_SECONDARY, x, baseline, shown, TextStyle.SMALL);
            canvas.names().add(new Bounds(x - 2, middle - LETTERS / 2, width + 4, LETTERS));
        }
    }
}
