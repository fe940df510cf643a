package dk.koereplan.app.acts;

import dk.koereplan.analysis.GateStatus;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.DecisionKind;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is done with decision gates, one or several at once: they come on an agenda, are held or are put off. A gate is
/// held only from an agenda, so that recording an outcome of one that was on none is two steps.
final class GateActs {
    private static final String MEETING = "meeting";
    private static final String OUTCOME = "outcome";
    private static final String DATE = "date";
    private static final String DECISION = "decision";
    private final List<DecisionGate> gates;
    private final Place place;

    private GateActs(List<DecisionGate> gates, Place place) {
        this.gates = gates;
        this.place = place;
    }

    static List<Act> of(List<DecisionGate> gates, Place place) {
        return new GateActs(gates, place).all();
    }

    private List<Act> all() {
        if (!gates.stream().allMatch(g -> g.state().isOpen())) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        Act agenda = agenda();
        Act outcome = outcome();
        boolean due = gates.stream().allMatch(g -> g.state() == GateState.ON_AGENDA)
                || gates.stream().map(place.facts()::of).anyMatch(s -> s.kind() == GateStatus.Kind.UNDECIDED);
        acts.add(due ? outcome : agenda);
        acts.add(due ? agenda : outcome);
        acts.add(postpone());
        acts.add(Act.asking(
                "act.cancel",
                List.of(new Ask.Words("reason", true)),
                answers -> List.of(Place.change(gates, g -> Map.of("state", GateState.CANCELLED))
                        .because(answers.words("reason").orElse("")))));
        return acts;
    }

    private Act agenda() {
        List<Ask.Option> meetings = meetings(gates.getFirst().body()).stream()
                .filter(m -> gates.stream().allMatch(g -> g.body().equals(m.body())))
                .map(m -> new Ask.Option(m.id().value(), m.id()))
                .toList();
        return Act.asking(
                "act.agenda",
                meetings.isEmpty() ? days() : List.of(new Ask.One(MEETING, true, meetings)),
                answers -> List.of(toAgenda(
                        gates, answers.one(MEETING).map(Id::<Meeting>of).orElse(null), answers.time(DATE))));
    }

    /// Of a body that no coming meeting is known of, the day is asked: an agenda of nobody knows when is none.
    private List<Ask> days() {
        return gates.stream().anyMatch(g -> place.facts().of(g).time().isUnknown())
                ? List.of(new Ask.Time(DATE, true, When.UNKNOWN))
                : List.of();
    }

    /// The meetings of a body that have not been held, the next first.
    private List<Meeting> meetings(Id<Body> body) {
        return place.index().meetingsOf(body).stream()
                .filter(m -> !place.index()
                        .interval(m.at())
                        .isOver(place.facts().asOf().day()))
                .toList();
    }

    /// @param day of the meeting, where none is chosen
    static Edit toAgenda(List<DecisionGate> gates, @Nullable Id<Meeting> meeting, When day) {
        return Place.change(gates, g -> {
            TreeMap<String, @Nullable Object> values = new TreeMap<>();
            if (g.state() != GateState.ON_AGENDA) {
                values.put("state", GateState.ON_AGENDA);
            }
            if (meeting != null) {
                values.put(MEETING, meeting);
            } else if (!day.isUnknown()) {
                values.put(DATE, day);
            }
            return values;
        });
    }

    private Act outcome() {
        List<Ask> asks = new ArrayList<>();
        asks.add(outcomes());
        if (gates.stream().anyMatch(g -> place.facts().of(g).time().isUnknown())) {
            asks.add(new Ask.Time(DATE, true, place.now()));
        }
        asks.add(new Ask.Words(DECISION, false));
        return Act.asking("act.outcome", asks, answers -> held(gates, answers, place));
    }

    static Ask outcomes() {
        return new Ask.Many(
                OUTCOME,
                true,
                Arrays.stream(GateOutcome.values())
                        .filter(o -> o != GateOutcome.POSTPONED)
                        .map(Ask.Option::of)
                        .toList());
    }

    /// @return where any was on no agenda, the edit that puts it there; then the one that records what came of them
    static List<Edit> held(List<DecisionGate> gates, Answers answers, Place place) {
        List<DecisionGate> elsewhere =
                gates.stream().filter(g -> g.state() != GateState.ON_AGENDA).toList();
        List<Edit> edits = new ArrayList<>();
        if (!elsewhere.isEmpty()) {
            edits.add(toAgenda(elsewhere, null, When.UNKNOWN));
        }
        List<GateOutcome> outcome =
                answers.many(OUTCOME).stream().map(GateOutcome::valueOf).toList();
        Edit recorded = Place.change(gates, g -> {
            TreeMap<String, @Nullable Object> values = new TreeMap<>();
            values.put("state", GateState.HELD);
            values.put(OUTCOME, outcome);
            if (place.facts().of(g).time().isUnknown() && !answers.time(DATE).isUnknown()) {
                values.put(DATE, answers.time(DATE));
            }
            return values;
        });
        List<Edit.Step> steps = new ArrayList<>(recorded.steps());
        answers.words(DECISION)
                .ifPresent(words ->
                        gates.forEach(g -> steps.add(new Edit.Step.Put(decision(g, words, outcome, answers, place)))));
        edits.add(Edit.of(steps.toArray(Edit.Step[]::new)));
        return edits;
    }

    private static Entity decision(
            DecisionGate gate, String words, List<GateOutcome> outcome, Answers answers, Place place) {
        When when = place.facts().of(gate).time().when();
        return place.make(
                Decision.class,
                Map.of(
                        "title",
                        words,
                        "body",
                        gate.body(),
                        "gate",
                        gate.id(),
                        "kind",
                        kind(outcome),
                        "decidedOn",
                        when.isUnknown() ? answers.time(DATE) : when));
    }

    private static DecisionKind kind(List<GateOutcome> outcome) {
        return outcome.contains(GateOutcome.APPROVED)
                ? DecisionKind.APPROVAL
                : outcome.contains(GateOutcome.SUPPORTED) ? DecisionKind.ENDORSEMENT : DecisionKind.OTHER;
    }

    /// The day that it was put off from is kept.
    private Act postpone() {
        return Act.asking(
                "act.postpone",
                List.of(new Ask.Time(DATE, false, When.UNKNOWN), new Ask.Words("reason", false)),
                answers -> List.of(Place.change(gates, g -> postponed(g, answers.time(DATE)))
                        .because(answers.words("reason").orElse(""))));
    }

    private Map<String, @Nullable Object> postponed(DecisionGate gate, When to) {
        When was = place.facts().of(gate).time().when();
        List<When> previous = new ArrayList<>(gate.previousDates());
        if (!was.isUnknown() && !Objects.equals(was, to)) {
            previous.add(was);
        }
        TreeMap<String, @Nullable Object> values = new TreeMap<>();
        values.put("state", GateState.POSTPONED);
        values.put("previousDates", previous);
        values.put(DATE, to);
        values.put(MEETING, null);
        return values;
    }
}
