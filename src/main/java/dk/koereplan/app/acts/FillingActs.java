package dk.koereplan.app.acts;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.party.RegionState;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What initiatives lack, filled in for one or many at once.
final class FillingActs {
    private static final String RESPONSIBLE = "responsible";
    private static final String TIME = "time";

    private FillingActs() {}

    static List<Act> of(List<Initiative> initiatives, Place place) {
        List<Act> acts = new ArrayList<>();
        if (initiatives.stream().allMatch(i -> i.ownerPeriods().isEmpty())) {
            acts.add(Act.asking(
                    "act.responsible",
                    List.of(new Ask.One(RESPONSIBLE, true, owners(place))),
                    answers -> List.of(Place.change(
                            initiatives,
                            i -> Map.of(
                                    "ownerPeriods",
                                    List.of(place.index()
                                            .always(OwnerRef.parse(
                                                    answers.one(RESPONSIBLE).orElseThrow()))))))));
        }
        if (initiatives.stream().allMatch(i -> i.end().isUnknown())) {
            acts.add(Act.asking(
                    "act.end",
                    List.of(new Ask.Time(TIME, true, When.UNKNOWN)),
                    answers -> List.of(Place.change(initiatives, i -> Map.of("end", answers.time(TIME))))));
        }
        return acts;
    }

    /// The regions that there are and those to come, and the collectives.
    private static List<Ask.Option> owners(Place place) {
        return Stream.concat(
                        place.index().regions().stream()
                                .filter(r -> r.stateOn(place.facts().asOf().day()) != RegionState.ABOLISHED)
                                .map(r -> new Ask.Option(r.id().value(), r.id())),
                        Arrays.stream(OwnerRef.Collective.values()).map(c -> new Ask.Option(c.token(), c)))
                .toList();
    }
}
