package dk.koereplan.app.planning;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.domain.work.Profession;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
            TreeMap<String, Value> values = new TreeMap<>();
            values.put("title", new Value.Text(title.strip()));
            values.put("state", new Value.Text(InitiativeState.PROPOSED.name()));
            put(values, "source", source);
            time(values, "start", start());
            time(values, "end", end());
            lanes.forEach((field, key) -> lane(values, field, key, index));
            return new Planned.Proposal(
                    "initiative.create",
                    List.of(new Planned.Changed(
                            null, EntityKind.INITIATIVE.schema().read(id, new Value.Struct(values)))));
        });
    }

    private static void time(Map<String, Value> values, String name, When when) {
        String notation = WhenNotation.write(when);
        if (notation != null) {
            values.put(name, new Value.Text(notation));
        }
    }

    private static void lane(Map<String, Value> values, String field, String key, PlanIndex index) {
        switch (field) {
            case "REGION", "OWNER" ->
                owner(key, index).ifPresent(period -> put(values, "ownerPeriods", List.of(period)));
            case "TRACK", "THEME", "AGREEMENT" -> {
                if (index.find(key).isPresent()) {
                    values.put(field.toLowerCase(Locale.ROOT), new Value.Text(key));
                }
            }
            case "PROFESSION" -> {
                if (Arrays.stream(Profession.values()).anyMatch(p -> p.name().equals(key))) {
                    values.put("professions", new Value.Items(List.of(new Value.Text(key))));
                }
            }
            default -> {}
        }
    }

    /// A region owns no longer than it exists.
    private static Optional<OwnerPeriod> owner(String key, PlanIndex index) {
        return index.find(key)
                .map(unit -> new OwnerPeriod(
                        new OwnerRef.Unit(unit.id()),
                        unit instanceof Region r ? r.activeFrom() : null,
                        unit instanceof Region r ? r.validTo() : null));
    }

    private static void put(Map<String, Value> values, String name, @Nullable Object held) {
        Field field = EntityKind.INITIATIVE.schema().field(name).orElseThrow();
        Value value = held == null ? null : field.codec().write(held);
        if (value != null) {
            values.put(name, value);
        }
    }
}
