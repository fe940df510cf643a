package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What goes with a record that is removed: its parts and everything that cannot do without it; other references to it
/// are cleared.
final class Cascade {
    private Cascade() {}

    static List<Edit.Step> expand(Roadmap roadmap, List<Edit.Step> steps) {
        Set<String> gone = new LinkedHashSet<>();
        List<Edit.Step> all = new ArrayList<>();
        for (Edit.Step step : steps) {
            if (step instanceof Edit.Step.Remove remove) {
                gone.add(remove.id());
            } else {
                all.add(step);
            }
        }
        if (!gone.isEmpty()) {
            Map<String, Entity> cleared = spread(roadmap, gone);
            gone.forEach(id -> all.add(new Edit.Step.Remove(id)));
            cleared.values().forEach(e -> all.add(new Edit.Step.Put(e)));
        }
        return all;
    }

    /// Adds to `gone` until nothing more follows; answers the records that lose a reference but stay.
    private static Map<String, Entity> spread(Roadmap roadmap, Set<String> gone) {
        Map<String, Entity> cleared = new LinkedHashMap<>();
        int before;
        do {
            before = gone.size();
            cleared.clear();
            for (EntityKind kind : EntityKind.values()) {
                for (Entity entity : roadmap.all(kind.type())) {
                    if (!gone.contains(entity.id().value())) {
                        follow(kind, entity, gone, cleared);
                    }
                }
            }
        } while (gone.size() > before);
        return cleared;
    }

    private static void follow(EntityKind kind, Entity entity, Set<String> gone, Map<String, Entity> cleared) {
        List<Reference> lost = Reference.of(entity).stream()
                .filter(r -> gone.contains(r.target()))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        if (lost.stream().anyMatch(Reference::owning)) {
            gone.add(entity.id().value());
            return;
        }
        try {
            cleared.put(entity.id().value(), without(kind.schema(), entity, lost));
        } catch (InvalidValue e) {
            gone.add(entity.id().value());
        }
    }

    private static Entity without(Schema schema, Entity entity, List<Reference> lost) {
        TreeMap<String, Value> values = new TreeMap<>(schema.write(entity).fields());
        for (Reference reference : lost) {
            String name = reference.field().name();
            Value value = values.get(name);
            List<Value> rest = value instanceof Value.Items items ? without(items, reference) : List.of();
            InvalidValue.require(!rest.isEmpty() || !name.equals("to"), name, "field.required", new FieldName(name));
            if (rest.isEmpty()) {
                values.remove(name);
            } else {
                values.put(name, new Value.Items(rest));
            }
        }
        return schema.read(entity.id().value(), new Value.Struct(values));
    }

    /// The rest of a list. Owner periods have no gap: of them the last unbroken row stays.
    private static List<Value> without(Value.Items items, Reference lost) {
        boolean row = lost.field().name().equals("ownerPeriods");
        List<Value> before = List.of();
        List<Value> rest = new ArrayList<>();
        for (Value item : items.items()) {
            if (!lost.isIn(item)) {
                rest.add(item);
            } else if (row && !rest.isEmpty()) {
                before = rest;
                rest = new ArrayList<>();
            }
        }
        return rest.isEmpty() ? before : rest;
    }
}
