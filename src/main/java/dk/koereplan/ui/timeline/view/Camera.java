package dk.koereplan.ui.timeline.view;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The part of the plan that is looked at: moved, zoomed, and never above the first lane or below the last.
public final class Camera {
    private static final double STEP = 1.5;
    private static final double AIR = 12;
    /// Which part of the picture a bar fills when it need not be shown whole: else the picture jumps at each step.
    private static final double ENOUGH = .3;
    /// A legend may take more lines than one.
    private static final double LEGEND = 60;
    private final Supplier<TimelineModel> model;
    private final Supplier<LocalDate> asOf;
    private final Runnable changed;
    private BiFunction<Double, Double, TimelineViewport> first = this::aroundAsOf;
    private @Nullable TimelineViewport view;

    /// @param changed called when another part is to be shown
    public Camera(Supplier<TimelineModel> model, Supplier<LocalDate> asOf, Runnable changed) {
        this.model = model;
        this.asOf = asOf;
        this.changed = changed;
    }

    public TimelineViewport view() {
        TimelineViewport seen = view;
        return seen == null ? model.get().fitting(1000, 600) : seen;
    }

    /// What is seen; empty before anything has been.
    public Optional<TimelineViewport> seen() {
        return Optional.ofNullable(view);
    }

    /// What is seen first, instead of two years around the as-of date.
    ///
    /// @param zoom pixels a day; null for all of the plan
    /// @param from the day at the left edge
    public void begin(@Nullable Double zoom, double from) {
        view = null;
        first = (width, height) ->
                zoom == null ? model.get().fitting(width, height) : new TimelineViewport(from, zoom, 0, width, height);
    }

    private TimelineViewport aroundAsOf(double width, double height) {
        TimelineViewport any = model.get().fitting(width, height);
        LocalDate day = asOf.get();
        TimelineViewport near = TimelineViewport.fitting(day.minusMonths(9), day.plusMonths(15), width, height);
        return any.pixelsPerDay() > near.pixelsPerDay() ? any : near;
    }

    /// The same part in an area of this size.
    public TimelineViewport sized(double width, double height) {
        TimelineViewport seen = view;
        if (seen == null) {
            seen = first.apply(width, height);
        }
        TimelineViewport now = within(seen.sized(width, height));
        view = now;
        return now;
    }

    private TimelineViewport within(TimelineViewport wanted) {
        double most = TimelineScene.mostTop(model.get(), wanted);
        return wanted.top() > most ? wanted.scrolledTo(most) : wanted;
    }

    public void show(TimelineViewport next) {
        view = within(next);
        changed.run();
    }

    /// Moves by pixels to the right and down.
    public void pan(double right, double down) {
        show(view().moved(right, down));
    }

    /// @param x what lies there stays there
    public void zoom(double factor, double x) {
        show(view().zoomed(factor, x));
    }

    private double middle() {
        return view().left() + view().timeWidth() / 2;
    }

    public void zoomIn() {
        zoom(STEP, middle());
    }

    public void zoomOut() {
        zoom(1 / STEP, middle());
    }

    public void by(ZoomStep step) {
        zoom(step.pixelsPerDay() / view().pixelsPerDay(), middle());
    }

    /// The level that the zoom is nearest to.
    public ZoomStep step() {
        return ZoomStep.nearest(view().pixelsPerDay());
    }

    /// All of the plan.
    public void fit() {
        show(model.get().fitting(view().width(), view().height()));
    }

    /// These days and a little air, in the same lanes.
    public void fit(LocalDate first, LocalDate last) {
        long air = Math.max(3, (last.toEpochDay() - first.toEpochDay()) / 12);
        TimelineViewport now = view();
        show(TimelineViewport.fitting(first.minusDays(air), last.plusDays(air), now.width(), now.height())
                .scrolledTo(now.top()));
    }

    public void showAsOf() {
        show(view().around(asOf.get()));
    }

    /// With an area in sight that lies somewhere in the picture of now, moved no more than it takes.
    ///
    /// @param place in pixels of the picture; parts of it may lie outside
    public void reveal(Bounds place) {
        Bounds body = TimelineScene.body(model.get(), view());
        double shown = Math.min(place.right(), body.right()) - Math.max(place.x(), body.x());
        boolean enough = shown >= body.width() * ENOUGH;
        double right = enough ? 0 : step(place.x(), place.right(), body.x(), body.right(), AIR * 3);
        double down =
                step(place.y(), place.bottom() + Math.min(LEGEND, body.height() / 4), body.y(), body.bottom(), AIR);
        if (right != 0 || down != 0) {
            pan(right, down);
        }
    }

    /// How far to move so that a stretch is seen: not at all when it is, or when it already fills the room.
    private static double step(double from, double to, double first, double last, double air) {
        boolean seen = from >= first && to <= last;
        boolean fills = to - from > last - first && from < last - 5 * air && to > first + 5 * air;
        if (seen || fills) {
            return 0;
        }
        boolean early = from < first || to - from > last - first - 2 * air;
        return early ? from - first - air : to - last + air;
    }

    public void scrollToDay(double day) {
        TimelineViewport now = view();
        show(new TimelineViewport(day, now.pixelsPerDay(), now.top(), now.width(), now.height()));
    }

    public void scrollToRow(double top) {
        show(view().scrolledTo(top));
    }
}
