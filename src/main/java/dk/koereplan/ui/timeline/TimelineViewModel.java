package dk.koereplan.ui.timeline;

import dk.koereplan.app.TaskRunner;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.store.PlanFile;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.timeline.view.Viewport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the timeline shows: the part of the plan that is seen, and in it what is selected and has the focus. Remembered
/// while other screens are looked at.
public final class TimelineViewModel extends Viewport {
    private final PlanContext context;
    private final TimelineEditing editing;
    private double legend = Measures.LEGEND;

    public TimelineViewModel(PlanContext context, Edits edits, Notices notices, TaskRunner tasks, PlanFile file) {
        this(context, notices, tasks, file, new TimelineEditing(context, edits, notices));
    }

    TimelineViewModel(PlanContext context, Notices notices, TaskRunner tasks, PlanFile file, TimelineEditing editing) {
        super(context, notices, tasks, file);
        this.context = context;
        this.editing = editing;
        editing.focusProperty().subscribe(this::leaveFor);
    }

    /// Planning on the timeline: selection, focus, and what is in hand.
    public TimelineEditing editing() {
        return editing;
    }

    /// The picture for an area of this size.
    public Scene scene(double width, double height) {
        TimelineViewport view = camera().sized(width, height);
        String focus = editing.focus();
        Marked all = new Marked(Set.copyOf(editing.selection().ids()), focus.isEmpty() ? null : focus, marked());
        TimelineScene.Window seen = TimelineScene.window(model(), view, all, context.metrics(), legend);
        legend = seen.legend();
        return seen.scene();
    }

    /// Something is marked otherwise.
    void remark() {
        changed();
    }

    /// The key of the lane whose title the keyboard is on, when there is such a lane.
    Optional<Subject.Lane> focusedLane() {
        return Optional.ofNullable(marked()).filter(model().laneKeys()::contains);
    }

    /// Puts the keyboard on a lane's title instead of a thing.
    void focusLane(Subject.Lane key) {
        editing.focusProperty().set("");
        mark(key);
    }

    /// So close that what is selected fills the picture, when it has a place on the line.
    public void fitSelection() {
        List<DayInterval> days = editing.selection().ids().stream()
                .flatMap(id -> model().daysOf(id).stream())
                .toList();
        Optional<LocalDate> first =
                days.stream().flatMap(d -> d.first().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> last = days.stream().flatMap(d -> d.last().stream()).max(Comparator.naturalOrder());
        if (first.isPresent() && last.isPresent()) {
            camera().fit(first.get(), last.get());
        }
        reveal(context.selectionProperty().get());
    }

    /// What a record is called, as a tag; empty when there is none of this id.
    Optional<Tag> tag(String id) {
        return context.index().find(id).map(e -> Tag.of(e, e.title()));
    }
}
