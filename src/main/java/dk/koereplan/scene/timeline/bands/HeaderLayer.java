package dk.koereplan.scene.timeline.bands;

import dk.koereplan.i18n.DateWords;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.view.BandUnit;
import dk.koereplan.scene.timeline.view.Bands;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The calendar above the lanes, and its lines through them.
public final class HeaderLayer {
    /// What is done with a unit from one x to another.
    private interface CellVisit {
        void cell(LocalDate first, double from, double to);
    }

    private static final double PILL = 20;
    private static final double PAD = 8;
    /// A weekend narrower than this would only be noise.
    private static final double LEAST_WEEKEND = 14;

    private final Canvas canvas;
    private final Drawing drawing;
    private final TimelineViewport view;
    private final Frame frame;
    private final Bands bands;

    public HeaderLayer(Canvas canvas) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.view = canvas.view();
        this.frame = canvas.frame();
        this.bands = Bands.at(view.pixelsPerDay());
    }

    /// Upright lines through the lanes, the coarser ones on top, and weekends where days are seen.
    public void grid() {
        drawing.clipped(canvas.body(), () -> {
            weekends();
            lines(bands.lower(), Roles.GRID, frame.bodyTop(), frame.bodyBottom());
            lines(bands.upper(), Roles.GRID_MAJOR, frame.bodyTop(), frame.bodyBottom());
        });
    }

    private void weekends() {
        double width = 2 * view.pixelsPerDay();
        if (width < LEAST_WEEKEND) {
            return;
        }
        LocalDate saturday = view.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        double height = Math.max(0, frame.bodyBottom() - frame.bodyTop());
        for (LocalDate day = saturday; !day.isAfter(view.lastDay()); day = day.plusDays(7)) {
            drawing.box("weekend", new Bounds(view.xOf(day), frame.bodyTop() + 1, width, height), 0);
        }
    }

    public void draw() {
        double height = frame.eventsTop() - frame.head();
        drawing.box(Roles.HEADER, new Bounds(0, frame.head(), frame.right(), height), 0);
        drawing.clipped(new Bounds(frame.left(), frame.head(), view.timeWidth(), height), () -> {
            double middle = frame.head() + Measures.UPPER_BAND;
            lines(bands.lower(), Roles.GRID_MAJOR, middle, frame.eventsTop());
            lines(bands.upper(), Roles.LINE_STRONG, frame.head(), frame.eventsTop());
            upper();
            lower();
        });
    }

    private void cells(BandUnit unit, CellVisit visit) {
        LocalDate last = view.lastDay();
        LocalDate day = unit.floor(view.firstDay());
        double from = view.xOf(day);
        while (!day.isAfter(last)) {
            LocalDate next = unit.next(day);
            double to = view.xOf(next);
            visit.cell(day, from, to);
            day = next;
            from = to;
        }
    }

    private void lines(BandUnit unit, String role, double top, double bottom) {
        cells(unit, (first, x, to) -> {
            if (x > frame.left()) {
                drawing.line(role, x, top, x, bottom, Stroke.THIN);
            }
        });
    }

    /// The coarser unit's names stay in sight while any of it is seen, and are never cut off.
    private void upper() {
        double baseline = baseline(frame.head(), Measures.UPPER_BAND, TextStyle.BODY_STRONG);
        int level = level(bands.upper(), 2 * PAD, TextStyle.BODY_STRONG);
        cells(bands.upper(), (first, from, to) -> {
            double left = Math.max(frame.left(), from) + PAD;
            double room = Math.min(frame.right(), to) - PAD - left;
            List<String> names = BandNames.of(bands.upper(), first, canvas.texts());
            String name = BandNames.fitting(names, level, drawing, TextStyle.BODY_STRONG, room);
            if (!name.isEmpty()) {
                drawing.text(Roles.INK, left, baseline, name, TextStyle.BODY_STRONG);
            }
        });
    }

    private void lower() {
        Bounds pill = pill();
        double baseline = baseline(frame.head() + Measures.UPPER_BAND, Measures.LOWER_BAND, TextStyle.SMALL);
        int level = Math.max(level(bands.lower(), 4, TextStyle.SMALL), BandNames.withoutYear(bands.lower()));
        cells(bands.lower(), (first, from, to) -> {
            List<String> names = BandNames.of(bands.lower(), first, canvas.texts());
            name(BandNames.fitting(names, level, drawing, TextStyle.SMALL, to - from - 4), from, to, baseline, pill);
        });
        drawPill(pill);
    }

    private int level(BandUnit unit, double pad, TextStyle style) {
        return BandNames.level(unit, unit.days() * view.pixelsPerDay() - pad, drawing, style, canvas.texts());
    }

    /// In the middle of its cell, or of what is seen of a cell that is wider than the picture.
    private void name(String name, double from, double to, double baseline, Bounds pill) {
        double width = drawing.metrics().width(name, TextStyle.SMALL);
        double least = frame.left() + 2 + width / 2;
        double most = frame.right() - 2 - width / 2;
        double middle = (from + to) / 2;
        boolean wide = to - from > view.timeWidth() / 3;
        if (wide && least <= most) {
            middle = Math.clamp((Math.max(from, frame.left()) + Math.min(to, frame.right())) / 2, least, most);
        }
        boolean outside = middle - width / 2 < from || middle + width / 2 > to;
        boolean hidden = middle + width / 2 > pill.x() - 3 && middle - width / 2 < pill.right() + 3;
        if (!name.isEmpty() && !outside && !hidden && middle >= least && middle <= most) {
            drawing.text(Roles.INK_SECONDARY, middle, baseline, name, TextStyle.SMALL, Anchor.MIDDLE);
        }
    }

    private double baseline(double top, double height, TextStyle style) {
        return drawing.metrics().baselineAround(top + height / 2, style);
    }

    private String asOfText() {
        return DateWords.day(canvas.model().scope().asOf().day(), canvas.texts());
    }

    /// The as-of date's place, wholly inside the calendar as long as the day itself is seen.
    private Bounds pill() {
        double width = drawing.metrics().width(asOfText(), TextStyle.SMALL_STRONG) + 16;
        double x = AsOfLayer.x(canvas);
        double left = x < frame.left() || x > frame.right()
                ? frame.right() + 100
                : Math.clamp(x - width / 2, frame.left() + 2, Math.max(frame.left() + 2, frame.right() - width - 2));
        return new Bounds(left, frame.eventsTop() - PILL - 2, width, PILL);
    }

    private void drawPill(Bounds pill) {
        drawing.box(Roles.AS_OF, pill, PILL / 2);
        double baseline = drawing.metrics().baselineAround(pill.centreY(), TextStyle.SMALL_STRONG);
        drawing.text(Roles.AS_OF, pill.centreX(), baseline, asOfText(), TextStyle.SMALL_STRONG, Anchor.MIDDLE);
    }
}
