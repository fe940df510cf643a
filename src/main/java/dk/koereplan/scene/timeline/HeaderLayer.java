package dk.koereplan.scene.timeline;

import dk.koereplan.i18n.DateWords;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.text.TextStyle;
import java.time.LocalDate;

/// The calendar above the lanes, and its lines through them.
final class HeaderLayer {
    private static final double PILL = 20;
    private static final double PAD = 8;

    private final Canvas canvas;
    private final Drawing drawing;
    private final TimelineView view;
    private final Frame frame;
    private final Bands bands;

    HeaderLayer(Canvas canvas) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.view = canvas.view();
        this.frame = canvas.frame();
        this.bands = Bands.at(view.pixelsPerDay());
    }

    /// Upright lines through the lanes, the coarser ones on top.
    void grid() {
        drawing.clipped(canvas.body(), () -> {
            lines(bands.lower(), Roles.GRID, frame.bodyTop(), frame.bodyBottom());
            lines(bands.upper(), Roles.GRID_MAJOR, frame.bodyTop(), frame.bodyBottom());
        });
    }

    void draw() {
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

    private void lines(BandUnit unit, String role, double top, double bottom) {
        for (LocalDate day = unit.floor(view.firstDay()); !day.isAfter(view.lastDay()); day = unit.next(day)) {
            double x = view.xOf(day);
            if (x > frame.left()) {
                drawing.line(role, x, top, x, bottom, Stroke.THIN);
            }
        }
    }

    /// The coarser unit's names stay in sight while any of it is seen.
    private void upper() {
        double baseline = baseline(frame.head(), Measures.UPPER_BAND, TextStyle.BODY_STRONG);
        for (LocalDate day = bands.upper().floor(view.firstDay());
                !day.isAfter(view.lastDay());
                day = bands.upper().next(day)) {
            double from = Math.max(frame.left(), view.xOf(day)) + PAD;
            double room = view.xOf(bands.upper().next(day)) - PAD - from;
            String name = BandNames.fitting(bands.upper(), day, drawing, TextStyle.BODY_STRONG, room, canvas.texts());
            drawing.text(Roles.INK, from, baseline, name, TextStyle.BODY_STRONG);
        }
    }

    private void lower() {
        Bounds pill = pill();
        double baseline = baseline(frame.head() + Measures.UPPER_BAND, Measures.LOWER_BAND, TextStyle.SMALL);
        for (LocalDate day = bands.lower().floor(view.firstDay());
                !day.isAfter(view.lastDay());
                day = bands.lower().next(day)) {
            double from = view.xOf(day);
            double to = view.xOf(bands.lower().next(day));
            String name =
                    BandNames.fitting(bands.lower(), day, drawing, TextStyle.SMALL, to - from - 4, canvas.texts());
            double half = drawing.metrics().width(name, TextStyle.SMALL) / 2;
            double middle = (from + to) / 2;
            boolean hidden = middle + half > pill.x() - 3 && middle - half < pill.right() + 3;
            boolean cut = middle - half < frame.left() + 2 || middle + half > frame.right() - 2;
            if (!name.isEmpty() && !hidden && !cut) {
                drawing.text(Roles.INK_SECONDARY, middle, baseline, name, TextStyle.SMALL, Anchor.MIDDLE);
            }
        }
        drawPill(pill);
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
