package dk.koereplan.app.acts;

import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.roadmap.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How an answer is registered: whether it is late follows from the party's own deadline, and only a late one asks
/// whether it is used, and why.
record Answering(Place place) {
    static final String RECEIVED = "received";
    static final String TEXT = "text";
    static final String INCLUDED = "included";
    static final String REASON = "reason";

    static final List<Ask.Option> YES_OR_NO = List.of(new Ask.Option("true", true), new Ask.Option("false", false));

    List<Ask> asks(List<HearingParty> parties, Answers answers) {
        List<Ask> asks = new ArrayList<>();
        asks.add(new Ask.Time(RECEIVED, true, place.now()));
        asks.add(new Ask.Words(TEXT, false));
        if (parties.stream().anyMatch(p -> isLate(p, answers))) {
            asks.add(new Ask.One(INCLUDED, false, YES_OR_NO));
            asks.add(new Ask.Words(REASON, answers.one(INCLUDED).isPresent()));
        }
        return asks;
    }

    private boolean isLate(HearingParty party, Answers answers) {
        return PartyStatus.receivedLate(
                party, answers.time(RECEIVED), place.index(), place.facts().asOf());
    }

    Edit edit(List<HearingParty> parties, Answers answers) {
        List<Edit.Step> steps = new ArrayList<>();
        for (HearingParty party : parties) {
            steps.add(new Edit.Step.Put(response(party, answers)));
            if (party.state() != PartyState.ANSWERED) {
                steps.add(new Edit.Step.Put(Records.with(party, "state", PartyState.ANSWERED), party));
            }
        }
        return Edit.of(steps.toArray(Edit.Step[]::new));
    }

    private HearingResponse response(HearingParty party, Answers answers) {
        TreeMap<String, @Nullable Object> values = new TreeMap<>(Map.of(
                "title", party.title(),
                "party", party.id(),
                "receivedAt", answers.time(RECEIVED)));
        answers.words(TEXT).ifPresent(words -> values.put("text", words));
        if (isLate(party, answers)) {
            values.putAll(inclusion(answers));
        }
        return place.make(HearingResponse.class, values);
    }

    /// The decision whether a late answer is used, with its reason.
    static Map<String, Object> inclusion(Answers answers) {
        TreeMap<String, Object> values = new TreeMap<>();
        answers.one(INCLUDED).ifPresent(yes -> values.put(INCLUDED, Boolean.valueOf(yes)));
        answers.words(REASON).ifPresent(why -> values.put("inclusionReason", why));
        return values;
    }
}
