package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.domain.work.Profession;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A new initiative as it was drawn on the line: proposed, and with what the lanes say that it was drawn in.
///
/// @param lanes the ids of the lanes by the name of what they stand for, such as `REGION`
/// @param from,to where it was drawn, in days since 1970-01-01
/// @param unit how finely the line is divided there
public record DrawnInitiative(Map<String, String> lanes, double from, double to, Precision unit) {
    public DrawnInitiative {
        lanes = Map.copyOf(lanes);
    }

    public When start() {
        return unit.at(unit.nearest(Math.min(from, to)));
    }

    /// At least one unit long.
    public When end() {
        LocalDate first = unit.nearest(Math.min(from, to));
        LocalDate last = unit.add(unit.nearest(Math.max(from, to)), -1);
        return unit.at(last.isBefore(first) ? first : last);
    }

    public Planned create(String id, String title, Provenance source, PlanIndex index) {
        return Planned.checked(id, () -> {
            Map<String, Object> values = new HashMap<>();
            values.put("title", title.strip());
            values.put("state", InitiativeState.PROPOSED);
            values.put("source", source);
            values.put("start", start());
            values.put("end", end());
            lanes.forEach((field, key) -> lane(values, field, key, index));
            return new Planned.Proposal(List.of(new Planned.Changed(null, Records.make(Initiative.class, id, values))));
        });
    }

    private static void lane(Map<String, Object> values, String field, String key, PlanIndex index) {
        switch (field) {
            case "REGION", "OWNER" ->
                owner(key, index).ifPresent(period -> values.put("ownerPeriods", List.of(period)));
            case "TRACK", "THEME", "AGREEMENT" -> {
                if (index.find(key).isPresent()) {
                    values.put(field.toLowerCase(Locale.ROOT), Id.of(key));
                }
            }
            case "PROFESSION" ->
                Arrays.stream(Profession.values())
                        .filter(p -> p.name().equals(key))
                        .findFirst()
                        .ifPresent(p -> values.put("professions", List.of(p)));
            default -> {}
        }
    }

    private static Optional<OwnerPeriod> owner(String key, PlanIndex index) {
        return index.find(key).map(unit -> index.always(new OwnerRef.Unit(unit.id())));
    }
}
