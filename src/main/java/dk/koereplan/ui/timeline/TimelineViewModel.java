package dk.koereplan.ui.timeline;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.timeline.LaneField;
import dk.koereplan.scene.timeline.LaneSetting;
import dk.koereplan.scene.timeline.TimelineModel;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.TimelineView;
import dk.koereplan.ui.common.Desk;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which part of the plan the timeline shows: lanes, zoom and place. Remembered while other screens are looked at.
public final class TimelineViewModel {
    private static final double STEP = 1.5;
    private static final double QUARTER_PIXELS = 110;
    private static final double YEAR_PIXELS = 130;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<LaneSetting> lanes =
            new ReadOnlyObjectWrapper<>(LaneSetting.by(LaneField.REGION));
    private final ReadOnlyObjectWrapper<Object> moved = new ReadOnlyObjectWrapper<>(new Object());
    private @Nullable TimelineModel model;
    private @Nullable TimelineView view;

    public TimelineViewModel(Desk desk) {
        this.desk = desk;
    }

    public ReadOnlyObjectProperty<LaneSetting> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    /// Changes whenever another part of the plan is to be shown.
    public ReadOnlyObjectProperty<Object> movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /// The plan, the filter, the date or the language has changed.
    public void refresh() {
        model = null;
        changed();
    }

    public void choose(LaneSetting setting) {
        lanes.set(setting);
        refresh();
    }

    private TimelineModel model() {
        TimelineModel made = model;
        if (made == null) {
            made = TimelineModel.of(desk.context().scope(), lanes.get(), desk.texts());
            model = made;
        }
        return made;
    }

    private TimelineView view() {
        TimelineView seen = view;
        return seen == null ? model().fitting(1000, 600) : seen;
    }

    /// The picture for an area of this size; the first one shows two years around the as-of date.
    public Scene scene(double width, double height) {
        TimelineView seen = view;
        if (seen == null) {
            TimelineView any = model().fitting(width, height);
            LocalDate asOf = desk.context().asOf().day();
            seen = TimelineView.fitting(asOf.minusMonths(9), asOf.plusMonths(15), width, height);
            seen = any.pixelsPerDay() > seen.pixelsPerDay() ? any : seen;
        }
        view = within(seen.sized(width, height));
        return TimelineScene.of(
                model(), view(), marked(), desk.context().ports().metrics());
    }

    private Marked marked() {
        String id = desk.context().selectionProperty().get();
        return id.isEmpty() ? Marked.NOTHING : new Marked(Set.of(id), null);
    }

    private TimelineView within(TimelineView wanted) {
        double most = TimelineScene.mostTop(model(), wanted);
        return wanted.top() > most ? wanted.scrolledTo(most) : wanted;
    }

    private void show(TimelineView next) {
        view = within(next);
        changed();
    }

    private void changed() {
        moved.set(new Object());
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

    /// So close that a quarter has room for its name.
    public void byQuarter() {
        zoom(QUARTER_PIXELS / 91.3 / view().pixelsPerDay(), middle());
    }

    /// So far away that a year takes little room.
    public void byYear() {
        zoom(YEAR_PIXELS / 365.25 / view().pixelsPerDay(), middle());
    }

    /// All of the plan.
    public void fit() {
        show(model().fitting(view().width(), view().height()));
    }

    public void showAsOf() {
        show(view().around(desk.context().asOf().day()));
    }

    /// Moves the initiative of this id into sight when it has a place on the line and is not seen.
    public void reveal(String id) {
        boolean initiative = desk.context()
                .index()
                .find(id)
                .filter(Initiative.class::isInstance)
                .isPresent();
        Optional<LocalDate> first = initiative ? model().daysOf(id).flatMap(d -> d.first()) : Optional.empty();
        Optional<LocalDate> last = initiative ? model().daysOf(id).flatMap(d -> d.last()) : Optional.empty();
        if (first.isPresent() && last.isPresent()) {
            boolean seen =
                    !last.get().isBefore(view().firstDay()) && !first.get().isAfter(view().lastDay());
            if (!seen) {
                show(view().around(first.get()));
                return;
            }
        }
        changed();
    }

    /// The first and last day that a scroll bar leads to, as days since 1970-01-01.
    public Range days() {
        double first = Math.min(model().days().first().orElseThrow().toEpochDay() - 30.0, view().from());
        double seen = view().timeWidth() / view().pixelsPerDay();
        double last = Math.max(model().days().last().orElseThrow().toEpochDay() + 30.0, view().from() + seen);
        return new Range(first, last, view().from(), seen);
    }

    public void scrollToDay(double day) {
        TimelineView now = view();
        show(new TimelineView(day, now.pixelsPerDay(), now.top(), now.width(), now.height()));
    }

    /// How far the lanes may be scrolled, in pixels.
    public Range rows() {
        double seen = TimelineScene.body(model(), view()).height();
        return new Range(0, TimelineScene.mostTop(model(), view()) + seen, view().top(), seen);
    }

    public void scrollToRow(double top) {
        show(view().scrolledTo(top));
    }

    /// What a scroll bar shows.
    ///
    /// @param seen how much of it is in sight
    public record Range(double first, double last, double at, double seen) {
        public boolean scrolls() {
            return seen < last - first - .5;
        }
    }
}
