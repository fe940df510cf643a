package dk.koereplan.ui.timeline.view;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.index.EarlierTimes;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.store.PlanFile;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which lanes the plan stands in, which of them are folded up, and the plan laid out so.
public final class PlanLanes {
    private final PlanContext context;
    private final Notices notices;
    private final TaskRunner tasks;
    private final PlanFile file;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<LaneSetting> setting =
            new ReadOnlyObjectWrapper<>(LaneSetting.by(LaneField.REGION));
    private final ReadOnlyObjectWrapper<Set<Subject.Lane>> collapsed = new ReadOnlyObjectWrapper<>(Set.of());
    private Optional<Behind> behind = Optional.empty();
    private Subject.@Nullable Lane focused;
    private @Nullable TimelineModel made;
    /// Grows with each other plan, so that what was folded of an older one is known.
    private int round;
    private boolean laying;
    private Runnable afterwards = () -> {};

    /// @param changed called when the plan is to be shown otherwise
    public PlanLanes(PlanContext context, Notices notices, TaskRunner tasks, PlanFile file, Runnable changed) {
        this.context = context;
        this.notices = notices;
        this.tasks = tasks;
        this.file = file;
        this.changed = changed;
    }

    public ReadOnlyObjectProperty<LaneSetting> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<Subject.Lane>> collapsedProperty() {
        return collapsed.getReadOnlyProperty();
    }

    /// The state that the bars are held against; empty for what was approved for them.
    public Optional<StatePoint> behind() {
        return behind.map(Behind::point);
    }

    /// Holds the bars against an earlier state.
    ///
    /// @param point empty for what was approved
    public void holdAgainst(Optional<StatePoint> point) {
        tasks.read(
                "timeline.behind",
                () -> point.isEmpty() ? Optional.<Behind>empty() : Behind.of(point.get(), file),
                found -> {
                    if (found.isEmpty() && point.isPresent()) {
                        notices.say(context.text("comparison.notHere"));
                    } else if (!found.map(Behind::begun).orElse(true)) {
                        notices.say(context.text("earlier.nothing"));
                    } else {
                        behind = found;
                        lay();
                    }
                },
                notices::problem);
    }

    /// The key of the lane whose title the keyboard is on.
    public Subject.@Nullable Lane focused() {
        return focused;
    }

    public void focus(Subject.Lane lane) {
        focused = lane;
        changed.run();
    }

    /// The keyboard has gone to this record, if any.
    public void leaveFor(String record) {
        focused = record.isEmpty() ? focused : null;
    }

    /// The plan as it is laid out now.
    public TimelineModel plan() {
        TimelineModel plan = made;
        if (plan == null) {
            plan = TimelineModel.of(
                    context.scope(), setting.get(), collapsed.get(), earlier(context.texts()), context.texts());
            made = plan;
        }
        return plan;
    }

    /// Does something once the plan is laid out for the first time; at once when it is already.
    public void ready(Runnable then) {
        if (made == null) {
            afterwards = then;
            lay();
        } else {
            then.run();
        }
    }

    /// The plan itself may be another one. Until it is laid out, away from the caller's thread, the last one is shown.
    public void refresh() {
        TimelineModel plan = made;
        if (plan != null && (plan.scope() != context.scope() || plan.texts() != context.texts())) {
            lay();
        } else {
            changed.run();
        }
    }

    private void lay() {
        round++;
        laying = true;
        Scope scope = context.scope();
        LaneSetting lanes = setting.get();
        Set<Subject.Lane> folded = collapsed.get();
        Texts texts = context.texts();
        Optional<Behind> against = behind;
        EarlierTimes earlier = earlier(texts);
        tasks.read(
                "timeline.plan",
                () -> whole(TimelineModel.of(scope, lanes, folded, earlier, texts)),
                laid -> {
                    if (!folded.equals(collapsed.get()) || !lanes.equals(setting.get()) || !against.equals(behind)) {
                        lay();
                    } else {
                        laid(laid);
                    }
                },
                failure -> {
                    laying = false;
                    notices.problem(failure);
                });
    }

    /// With what its strip asks of every lane.
    private static TimelineModel whole(TimelineModel laid) {
        laid.overview();
        return laid;
    }

    private @Nullable EarlierTimes earlier(Texts texts) {
        return behind.map(state -> state.times(texts)).orElse(null);
    }

    private void laid(TimelineModel plan) {
        made = plan;
        laying = false;
        changed.run();
        Runnable next = afterwards;
        afterwards = () -> {};
        next.run();
    }

    /// Does something once the plan of now is laid out; nothing when it is already.
    public void afterwards(Runnable action) {
        if (laying) {
            afterwards = action;
        }
    }

    public void choose(LaneSetting next) {
        if (!next.equals(setting.get())) {
            put(next, Set.of());
        }
    }

    /// These lanes, folded up so.
    public void put(LaneSetting next, Set<Subject.Lane> folded) {
        setting.set(next);
        collapsed.set(Set.copyOf(folded));
        if (made == null) {
            changed.run();
        } else {
            lay();
        }
    }

    public void toggle(Subject.Lane lane) {
        Set<Subject.Lane> next = new HashSet<>(collapsed.get());
        if (!next.remove(lane)) {
            next.add(lane);
        }
        fold(next);
    }

    public void collapseAll() {
        fold(Set.copyOf(plan().laneKeys()));
    }

    public void expandAll() {
        fold(Set.of());
    }

    /// Every lane's rows are packed anew, away from the caller's thread; until then the plan is shown as it was.
    private void fold(Set<Subject.Lane> next) {
        Set<Subject.Lane> folded = Set.copyOf(next);
        collapsed.set(folded);
        TimelineModel plan = made;
        if (plan == null) {
            changed.run();
            return;
        }
        int asked = round;
        tasks.read(
                "timeline.fold",
                () -> whole(plan.folded(folded)),
                laid -> {
                    if (asked == round && !laying && folded.equals(collapsed.get())) {
                        made = laid;
                        changed.run();
                    }
                },
                notices::problem);
    }
}
