package dk.koereplan.app.acts;

import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is done with hearing parties, one or several at once.
final class PartyActs {
    private static final String DEADLINE = "deadline";

    private PartyActs() {}

    static List<Act> of(List<HearingParty> parties, Place place) {
        List<Act> acts = new ArrayList<>();
        Answering answering = new Answering(place);
        boolean answered = parties.stream()
                .allMatch(p -> !place.index().responsesOf(p.id()).isEmpty());
        acts.add(new Act(
                answered ? "act.correction" : "act.answer",
                answers -> answering.asks(parties, answers),
                answers -> List.of(answering.edit(parties, answers))));
        if (parties.stream().allMatch(PartyActs::isAwaited)) {
            acts.add(Act.asking(
                    "act.extend",
                    List.of(new Ask.Time(DEADLINE, true, When.UNKNOWN)),
                    answers -> List.of(Place.change(
                            parties,
                            p -> Map.of("state", PartyState.EXTENSION, "extendedTo", answers.time(DEADLINE))))));
            acts.add(state("act.noComments", parties, PartyState.NO_COMMENTS));
            acts.add(state("act.decline", parties, PartyState.DECLINED));
        }
        return acts;
    }

    private static boolean isAwaited(HearingParty party) {
        return party.state() == PartyState.INVITED || party.state() == PartyState.EXTENSION;
    }

    private static Act state(String key, List<HearingParty> parties, PartyState state) {
        return Act.plain(key, Place.change(parties, p -> Map.of("state", state)));
    }
}
