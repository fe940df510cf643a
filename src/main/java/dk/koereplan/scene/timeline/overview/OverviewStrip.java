package dk.koereplan.scene.timeline.overview;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.index.OverviewGrid;
import dk.koereplan.scene.timeline.index.TimelineEvent;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The whole plan in a narrow strip, and the part of it that a [TimelineViewport] shows as a frame. Made once for
/// a model and a width; a picture of it costs the same whatever the size of the plan.
public final class OverviewStrip {
    public static final double HEIGHT = 50;

    private static final String BACK = "board.column";
    private static final double PAD = 8;
    private static final double TICKS = 3;
    private static final double TICK = 4;
    private static final double GRID = 8;
    private static final double CELL = 2;
    private static final double LANES = OverviewGrid.ROWS * CELL;
    /// What stands in the tray takes the place of the meetings.
    private static final double TRAY = 6;
    private static final double EVENTS = GRID + LANES + 1;
    private static final double YEAR = 44;
    private static final double LEAST = 6;

    private final TimelineModel model;
    private final TextMetrics metrics;
    private final double width;
    private final double from;
    private final double days;
    private final OverviewGrid grid;
    private final Scene plan;

    private OverviewStrip(TimelineModel model, double width, TextMetrics metrics) {
        this.model = model;
        this.metrics = metrics;
        this.width = Math.max(4 * PAD, width);
        long first = model.days().first().orElseThrow().toEpochDay();
        long last = model.days().last().orElseThrow().toEpochDay();
        from = first;
        days = last - first + 1.0;
        grid = model.overview();
        plan = drawn();
    }

    /// @param width of the strip in units
    public static OverviewStrip of(TimelineModel model, double width, TextMetrics metrics) {
        return new OverviewStrip(model, width, metrics);
    }

    /// The x where a day begins.
    public double xOf(LocalDate day) {
        return x(day.toEpochDay());
    }

    private double x(double epochDay) {
        return PAD + (epochDay - from) / days * (width - 2 * PAD);
    }

    private double time(double x) {
        return from + (x - PAD) / (width - 2 * PAD) * days;
    }

    /// The day that lies at an x.
    public LocalDate dayAt(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(time(x) + 1e-6));
    }

    /// The frame around what a view shows; it is kept within the strip, and wide enough to be taken hold of.
    public Bounds window(TimelineViewport view) {
        double left = Math.clamp(x(view.from()), 1, width - 1 - LEAST);
        double right = Math.clamp(x(view.timeAt(view.width())), left + LEAST, width - 1);
        Frame frame = Frame.window(model, view);
        double top = placeOf(view.top(), frame);
        double bottom = placeOf(view.top() + frame.bodyHeight(), frame);
        double most = placeOf(frame.contentHeight(), frame);
        return Bounds.between(left, Math.min(top, most - LEAST) - 2, right, Math.max(bottom, top + LEAST) + 2);
    }

    /// Where a height of the lanes lies in the strip. The tray takes a little of it below the lanes.
    private static double placeOf(double top, Frame frame) {
        double below = top - lanes(frame);
        double tray = frame.trayHeight();
        return below <= 0 || tray == 0
                ? GRID + Math.clamp(top / lanes(frame), 0, 1) * LANES
                : GRID + LANES + Math.min(1, below / tray) * TRAY;
    }

    /// The height of the lanes that lies at a place of the strip; the way back from [#placeOf].
    private static double topAt(double place, Frame frame) {
        double below = place - GRID - LANES;
        double tray = frame.trayHeight();
        return below <= 0 || tray == 0 ? (place - GRID) / LANES * lanes(frame) : lanes(frame) + below / TRAY * tray;
    }

    private static double lanes(Frame frame) {
        return Math.max(1, frame.lanesHeight());
    }

    /// A view with the middle of its window at a place of the strip.
    public TimelineViewport centred(TimelineViewport view, double x, double y) {
        double half = view.timeWidth() / view.pixelsPerDay() / 2;
        Frame frame = Frame.window(model, view);
        double right = (time(x) - half - view.from()) * view.pixelsPerDay();
        return scrolled(view.moved(right, 0), topAt(y, frame) - frame.bodyHeight() / 2);
    }

    /// A view whose window has been dragged by units of the strip.
    public TimelineViewport dragged(TimelineViewport view, double right, double down) {
        Frame frame = Frame.window(model, view);
        double later = right / (width - 2 * PAD) * days * view.pixelsPerDay();
        return scrolled(view.moved(later, 0), topAt(placeOf(view.top(), frame) + down, frame));
    }

    private TimelineViewport scrolled(TimelineViewport view, double top) {
        return view.scrolledTo(Math.clamp(top, 0, Frame.window(model, view).mostTop()));
    }

    /// The strip without a frame; it stays the same while the view moves.
    public Scene scene() {
        return plan;
    }

    /// What a view shows, in words.
    public String words(TimelineViewport view) {
        return model.texts().get("picture.overview.window", view.firstDay(), view.lastDay());
    }

    /// What lies over the strip: the frame of a view, and a veil over what it does not show.
    public List<Shape> frame(TimelineViewport view) {
        var drawing = new Drawing(metrics);
        Bounds window = window(view);
        veil(drawing, window);
        drawing.tagged(new Tag(Subject.Part.WINDOW, words(view)), () -> {
            drawing.box(Roles.FOCUS, window, 4);
            drawing.box(Roles.FOCUS, window.inset(1), 3);
        });
        return drawing.drawn();
    }

    /// What is not seen is pale.
    private void veil(Drawing drawing, Bounds window) {
        double bottom = GRID + OverviewGrid.ROWS * CELL;
        veil(drawing, 0, GRID, window.x(), bottom);
        veil(drawing, window.right(), GRID, width, bottom);
        veil(drawing, window.x(), GRID, window.right(), window.y());
        veil(drawing, window.x(), window.bottom(), window.right(), bottom);
    }

    private static void veil(Drawing drawing, double left, double top, double right, double bottom) {
        if (right > left && bottom > top) {
            drawing.box("overview.veil", Bounds.between(left, top, right, bottom), 0);
        }
    }

    private Scene drawn() {
        var drawing = new Drawing(metrics);
        drawing.box(BACK, new Bounds(0, 0, width, HEIGHT), 0);
        years(drawing);
        cells(drawing);
        ticks(drawing);
        double asOf = x(model.scope().asOf().day().toEpochDay() + .5);
        drawing.line(Roles.AS_OF, asOf, 1, asOf, EVENTS + TICK, Stroke.of(2));
        String title = model.texts()
                .get(
                        "picture.overview.title",
                        model.days().first().orElseThrow(),
                        model.days().last().orElseThrow(),
                        grid.overdueCount());
        return drawing.scene(width, HEIGHT, title, BACK);
    }

    /// Cells that are equally full and beside each other are one box.
    private void cells(Drawing drawing) {
        double cell = (width - 2 * PAD) / OverviewGrid.COLUMNS;
        for (int row = 0; row < OverviewGrid.ROWS; row++) {
            int start = 0;
            for (int column = 1; column <= OverviewGrid.COLUMNS; column++) {
                int level = grid.level(row, start);
                if (column < OverviewGrid.COLUMNS && grid.level(row, column) == level) {
                    continue;
                }
                if (level > 0) {
                    double x = PAD + start * cell;
                    var bounds = new Bounds(x, GRID + row * CELL, (column - start) * cell, CELL);
                    drawing.box("overview." + level, bounds, 0);
                }
                start = column;
            }
        }
    }

    /// Overdue milestones above, meetings and decisions below; those at the same place once.
    private void ticks(Drawing drawing) {
        double cell = (width - 2 * PAD) / OverviewGrid.COLUMNS;
        for (int column = 0; column < OverviewGrid.COLUMNS; column++) {
            if (grid.isOverdue(column)) {
                double x = PAD + (column + .5) * cell;
                drawing.box("light.red", new Bounds(x - 1, TICKS, 2, TICK), 0);
            }
        }
        Set<Long> taken = new HashSet<>();
        for (TimelineEvent event : model.events()) {
            double x = x(event.days().middle());
            if (taken.add(Math.round(x / 2))) {
                drawing.line(Roles.DEPENDENCY, x, EVENTS, x, EVENTS + TICK, Stroke.THIN);
            }
        }
    }

    private void years(Drawing drawing) {
        int first = LocalDate.ofEpochDay((long) from).getYear();
        int last = LocalDate.ofEpochDay((long) (from + days)).getYear();
        int step = Math.max(1, (int) Math.ceil(YEAR / ((width - 2 * PAD) / days * 365.25)));
        for (int year = first; year <= last; year++) {
            double x = x(LocalDate.of(year, 1, 1).toEpochDay());
            boolean named = year % step == 0 && x >= PAD - 1 && x < width - YEAR + PAD;
            if (named) {
                drawing.line(Roles.GRID_MAJOR, x, GRID, x, HEIGHT, Stroke.THIN);
                drawing.text(
                        Roles.INK_SECONDARY, x + 4, HEIGHT - 3, String.valueOf(year), TextStyle.SMALL, Anchor.START);
            }
        }
    }
}
