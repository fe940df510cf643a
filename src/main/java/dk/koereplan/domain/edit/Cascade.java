package dk.koereplan.domain.edit;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Schema;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        Map<String, List<Entity>> referring = referring(roadmap);
        Map<String, Entity> cleared = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(gone);
        while (!next.isEmpty()) {
            for (Entity entity : referring.getOrDefault(next.remove(), List.of())) {
                String id = entity.id().value();
                if (!gone.contains(id) && !stays(roadmap, entity, gone, cleared)) {
                    cleared.remove(id);
                    gone.add(id);
                    next.add(id);
                }
            }
        }
        return cleared;
    }

    private static Map<String, List<Entity>> referring(Roadmap roadmap) {
        Map<String, List<Entity>> referring = new HashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : roadmap.all(kind.type())) {
                for (Reference reference : Reference.of(entity)) {
                    referring
                            .computeIfAbsent(reference.target(), k -> new ArrayList<>())
                            .add(entity);
                }
            }
        }
        return referring;
    }

    /// Whether a record can do without what goes; it is put among those that do.
    private static boolean stays(Roadmap roadmap, Entity entity, Set<String> gone, Map<String, Entity> cleared) {
        List<Reference> lost = Reference.of(entity).stream()
                .filter(r -> gone.contains(r.target()))
                .toList();
        if (lost.stream().anyMatch(Reference::owning)) {
            return false;
        }
        try {
            cleared.put(entity.id().value(), without(roadmap, entity, lost));
            return true;
        } catch (InvalidValue e) {
            return false;
        }
    }

    private static Entity without(Roadmap roadmap, Entity entity, List<Reference> lost) {
        Schema schema = EntityKind.of(entity).schema();
        TreeMap<String, Value> values = new TreeMap<>(schema.write(entity).fields());
        for (Reference reference : lost) {
            String name = reference.field().name();
            if (reference.isTime()) {
                values.computeIfPresent(name, (field, value) -> inWords(value, reference, roadmap));
                continue;
            }
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

    /// A time keeps what it said: "after @M-1" becomes "after Tender closed", as if a source had written it.
    private static @Nullable Value inWords(Value value, Reference lost, Roadmap roadmap) {
        return switch (value) {
            case Value.Items items ->
                new Value.Items(items.items().stream()
                        .flatMap(item -> Stream.ofNullable(inWords(item, lost, roadmap)))
                        .toList());
            case Value.Text text -> {
                When when = WhenNotation.read(text.text());
                yield when.event() instanceof When.Event.Planned event
                                && event.id().equals(lost.target())
                        ? inWords(when, roadmap.titleOf(lost.target()))
                        : value;
            }
            default -> value;
        };
    }

    /// Unknown, when the words would be read as something else.
    private static @Nullable Value inWords(When when, String title) {
        When said = title.isBlank() ? When.UNKNOWN : when.hangingOn(new When.Event.Named(title));
        String text = WhenNotation.write(said);
        return text != null
                        && text.length() <= Limits.LINE
                        && WhenNotation.read(text).equals(said)
                ? new Value.Text(text)
                : null;
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
