package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.PlanOrder;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What a body is to decide at its next meeting.
///
/// @param gates in the order of their ids
public record Agenda(Body body, Meeting meeting, List<GateStatus> gates) {
    /// The next agendas that have something on them, the nearest first.
    public static List<Agenda> next(PlanIndex index, AsOf asOf, Predicate<DecisionGate> shown) {
        List<GateStatus> due = index.roadmap().all(DecisionGate.class).stream()
                .filter(shown)
                .map(g -> GateStatus.of(g, index, asOf))
                .filter(g -> g.kind() == GateStatus.Kind.NEXT_MEETING)
                .toList();
        List<Agenda> agendas = new ArrayList<>();
        for (Body body : index.roadmap().all(Body.class)) {
            List<GateStatus> gates =
                    due.stream().filter(g -> g.gate().body().equals(body.id())).toList();
            GateStatus.nextMeeting(body.id(), index, asOf)
                    .filter(m -> !gates.isEmpty())
                    .ifPresent(m -> agendas.add(new Agenda(body, m, gates)));
        }
        agendas.sort(Comparator.comparing(a -> index.interval(a.meeting.at()), PlanOrder.BY_LATEST));
        return List.copyOf(agendas);
    }

    public Figure figure() {
        return Figure.of(gates.stream().map(GateStatus::gate).toList());
    }
}
