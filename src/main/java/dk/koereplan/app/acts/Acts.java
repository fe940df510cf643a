package dk.koereplan.app.acts;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.ResponsePoint;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.work.Action;
import dk.koereplan.domain.work.Deliverable;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be done with what is selected. The first is what most often comes next.
public final class Acts {
    private Acts() {}

    /// @param selected records of one kind; of several kinds nothing can be done at once
    public static List<Act> of(List<? extends Entity> selected, Place place) {
        if (selected.isEmpty()) {
            return List.of();
        }
        return switch (selected.getFirst()) {
            case HearingParty p -> all(HearingParty.class, selected, of -> PartyActs.of(of, place));
            case HearingRound r -> alone(HearingRound.class, selected, of -> HearingActs.of(of, place));
            case HearingResponse r -> all(HearingResponse.class, selected, of -> AnswerActs.responses(of));
            case ResponsePoint p -> all(ResponsePoint.class, selected, of -> AnswerActs.points(of));
            case DecisionGate g -> all(DecisionGate.class, selected, of -> GateActs.of(of, place));
            case Meeting m -> alone(Meeting.class, selected, of -> MeetingActs.of(of, place));
            case Region r -> all(Region.class, selected, of -> SuccessionActs.regions(of, place));
            case Succession s -> alone(Succession.class, selected, of -> SuccessionActs.successors(of, place));
            case Initiative i ->
                Stream.concat(
                                alone(Initiative.class, selected, of -> SuccessionActs.initiative(of, place)).stream(),
                                all(Initiative.class, selected, of -> FillingActs.of(of, place)).stream())
                        .toList();
            case Milestone m -> all(Milestone.class, selected, of -> WorkActs.milestones(of, place));
            case Action a -> all(Action.class, selected, WorkActs::actions);
            case Deliverable d -> all(Deliverable.class, selected, WorkActs::deliverables);
            default -> List.of();
        };
    }

    private static <T extends Entity> List<Act> all(
            Class<T> type, List<? extends Entity> selected, Function<List<T>, List<Act>> acts) {
        return selected.stream().allMatch(type::isInstance)
                ? acts.apply(selected.stream().map(type::cast).toList())
                : List.of();
    }

    private static <T extends Entity> List<Act> alone(
            Class<T> type, List<? extends Entity> selected, Function<T, List<Act>> acts) {
        return selected.size() == 1 ? acts.apply(type.cast(selected.getFirst())) : List.of();
    }
}
