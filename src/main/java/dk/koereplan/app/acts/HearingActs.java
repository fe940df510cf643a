package dk.koereplan.app.acts;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.HearingState;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is done with a hearing: it is opened, its parties are named and answer, and it is processed to its end.
final class HearingActs {
    private static final String PARTY = "party";
    private static final String PARTIES = "parties";
    private static final String DEADLINE = "deadline";
    private final HearingRound round;
    private final Place place;

    private HearingActs(HearingRound round, Place place) {
        this.round = round;
        this.place = place;
    }

    static List<Act> of(HearingRound round, Place place) {
        return new HearingActs(round, place).all();
    }

    private List<Act> all() {
        List<Act> acts = new ArrayList<>();
        List<HearingParty> awaited = place.index().partiesOf(round.id()).stream()
                .filter(p -> place.index().responsesOf(p.id()).isEmpty())
                .filter(p -> p.state() == PartyState.INVITED || p.state() == PartyState.EXTENSION)
                .toList();
        if (round.state() != HearingState.DRAFT && !awaited.isEmpty()) {
            acts.add(answer(awaited));
        }
        round.state().next().forEach(next -> acts.add(step(next)));
        if (!uninvited().isEmpty() && round.state() != HearingState.DONE) {
            acts.add(Act.asking(
                    "act.parties",
                    List.of(new Ask.Many(
                            PARTIES,
                            true,
                            uninvited().stream().map(HearingActs::option).toList())),
                    answers -> List.of(invite(answers.many(PARTIES)))));
        }
        return acts;
    }

    private static Ask.Option option(Entity record) {
        return new Ask.Option(record.id().value(), record.id());
    }

    /// Of any party that has not answered, so that a whole pile is registered from the hearing itself.
    private Act answer(List<HearingParty> awaited) {
        Answering answering = new Answering(place);
        Ask party = new Ask.One(
                PARTY, true, awaited.stream().map(HearingActs::option).toList());
        return new Act(
                "act.answer",
                answers -> Stream.concat(Stream.of(party), answering.asks(chosen(awaited, answers), answers).stream())
                        .toList(),
                answers -> List.of(answering.edit(chosen(awaited, answers), answers)));
    }

    private static List<HearingParty> chosen(List<HearingParty> awaited, Answers answers) {
        return awaited.stream()
                .filter(p -> answers.many(PARTY).contains(p.id().value()))
                .toList();
    }

    /// A hearing that opens has a day on which it does, and one by which it is answered.
    private Act step(HearingState next) {
        boolean opens = next == HearingState.OPEN;
        List<Ask> asks =
                opens && round.deadline().isUnknown() ? List.of(new Ask.Time(DEADLINE, true, When.UNKNOWN)) : List.of();
        return Act.asking("act.hearing." + next, asks, answers -> {
            TreeMap<String, @Nullable Object> values = new TreeMap<>();
            values.put("state", next);
            if (opens && round.opensAt().isUnknown()) {
                values.put("opensAt", place.now());
            }
            if (!asks.isEmpty()) {
                values.put(DEADLINE, answers.time(DEADLINE));
            }
            return List.of(Place.change(List.of(round), r -> values));
        });
    }

    /// The regions in charge and the organisations that are no party yet.
    private List<Entity> uninvited() {
        List<OwnerRef> invited = place.index().partiesOf(round.id()).stream()
                .map(HearingParty::party)
                .toList();
        return Stream.<Entity>concat(
                        place.index().activeRegions(place.facts().asOf().day()).stream(),
                        place.index().roadmap().all(Organisation.class).stream())
                .filter(unit -> !invited.contains(new OwnerRef.Unit(unit.id())))
                .toList();
    }

    private Edit invite(List<String> units) {
        return Edit.put(units.stream()
                .map(id -> place.make(
                        HearingParty.class,
                        Map.of(
                                "title",
                                place.index().title(id),
                                "hearing",
                                round.id(),
                                "party",
                                OwnerRef.parse(id),
                                "state",
                                PartyState.INVITED)))
                .toArray(Entity[]::new));
    }
}
