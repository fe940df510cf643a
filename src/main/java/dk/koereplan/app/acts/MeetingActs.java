package dk.koereplan.app.acts;

import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.When;
import java.util.ArrayList;
import java.util.List;

/// What is done with a meeting: gates come on its agenda, and what came of them is recorded, several at once.
final class MeetingActs {
    private static final String GATES = "gates";

    private MeetingActs() {}

    static List<Act> of(Meeting meeting, Place place) {
        List<DecisionGate> open = place.index().roadmap().all(DecisionGate.class).stream()
                .filter(g -> g.body().equals(meeting.body()) && g.state().isOpen())
                .toList();
        List<DecisionGate> here = open.stream()
                .filter(g -> meeting.equals(place.facts().of(g).meeting()))
                .toList();
        List<DecisionGate> elsewhere =
                open.stream().filter(g -> !meeting.id().equals(g.meeting())).toList();
        List<Act> acts = new ArrayList<>();
        if (!here.isEmpty()) {
            acts.add(Act.asking(
                    "act.outcomes",
                    List.of(choice(here), GateActs.outcomes(), new Ask.Words("decision", false)),
                    answers -> GateActs.held(chosen(here, answers), answers, place)));
        }
        if (!elsewhere.isEmpty()) {
            acts.add(Act.asking(
                    "act.meeting.agenda",
                    List.of(choice(elsewhere)),
                    answers -> List.of(GateActs.toAgenda(chosen(elsewhere, answers), meeting.id(), When.UNKNOWN))));
        }
        return acts;
    }

    private static Ask choice(List<DecisionGate> gates) {
        return new Ask.Many(
                GATES,
                true,
                gates.stream().map(g -> new Ask.Option(g.id().value(), g.id())).toList());
    }

    private static List<DecisionGate> chosen(List<DecisionGate> gates, Answers answers) {
        return gates.stream()
                .filter(g -> answers.many(GATES).contains(g.id().value()))
                .toList();
    }
}
