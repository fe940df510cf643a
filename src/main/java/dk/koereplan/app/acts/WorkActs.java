package dk.koereplan.app.acts;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.WorkState;
import java.util.List;
import java.util.Map;

/// What is done with what is due: it is reached or done, is expected later, or is dropped.
final class WorkActs {
    private static final String TIME = "time";
    private static final String REASON = "reason";

    private WorkActs() {}

    static List<Act> milestones(List<Milestone> all, Place place) {
        if (!all.stream().allMatch(m -> m.state() == MilestoneState.PLANNED)) {
            return List.of();
        }
        return List.of(
                Act.asking(
                        "act.reached",
                        List.of(new Ask.Time("reached", true, place.now())),
                        answers -> List.of(Place.change(
                                all, m -> Map.of("state", MilestoneState.REACHED, "actual", answers.time("reached"))))),
                later(all, "forecast"),
                Act.asking(
                        "act.drop",
                        List.of(new Ask.Words(REASON, true)),
                        answers -> List.of(Place.change(
                                all,
                                m -> Map.of(
                                        "state",
                                        MilestoneState.DROPPED,
                                        "stateReason",
                                        answers.words(REASON).orElseThrow())))));
    }

    static List<Act> actions(List<Action> all) {
        return all.stream().allMatch(a -> isOpen(a.state())) ? work(all) : List.of();
    }

    static List<Act> deliverables(List<Deliverable> all) {
        return all.stream().allMatch(d -> isOpen(d.state())) ? work(all) : List.of();
    }

    private static boolean isOpen(WorkState state) {
        return state == WorkState.PLANNED || state == WorkState.IN_PROGRESS;
    }

    private static <T extends Entity> List<Act> work(List<T> all) {
        return List.of(
                Act.plain("act.done", Place.change(all, a -> Map.of("state", WorkState.DONE))), later(all, "due"));
    }

    private static <T extends Entity> Act later(List<T> all, String field) {
        return Act.asking(
                "act.later",
                List.of(new Ask.Time(TIME, true, When.UNKNOWN)),
                answers -> List.of(Place.change(all, r -> Map.of(field, answers.time(TIME)))));
    }
}
