package dk.koereplan.ui.common;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// What has been typed and is not part of the plan yet, because something is still missing. Kept while the user looks
/// at other records.
public final class Drafts {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /// Fields that were typed, by name; an empty value is one that was taken away.
    ///
    /// @param first the values that a new record begins with
    public record Draft(EntityKind kind, Value.Struct first, Map<String, Optional<Value>> typed) {
        public Draft(EntityKind kind, Value.Struct first) {
            this(kind, first, new LinkedHashMap<>());
        }
    }

    public Optional<Draft> of(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /// A record that does not exist yet.
    public void begin(String id, EntityKind kind, Value.Struct first) {
        drafts.put(id, new Draft(kind, first));
        update();
    }

    public void type(String id, EntityKind kind, Map<String, Optional<Value>> values) {
        drafts.computeIfAbsent(id, key -> new Draft(kind, Value.Struct.EMPTY))
                .typed()
                .putAll(values);
        update();
    }

    /// These values are in the plan now; what was typed since stays.
    public void committed(String id, Map<String, Optional<Value>> saved) {
        Draft draft = drafts.get(id);
        if (draft != null) {
            draft.typed().entrySet().removeIf(e -> e.getValue().equals(saved.get(e.getKey())));
            if (draft.typed().isEmpty() && !saved.isEmpty()) {
                drafts.remove(id);
            }
        }
        update();
    }

    public void drop(String id) {
        drafts.remove(id);
        update();
    }

    /// Forgets what was typed into one field.
    public void drop(String id, String field) {
        Draft draft = drafts.get(id);
        if (draft != null) {
            draft.typed().remove(field);
            update();
        }
    }

    /// The record that was typed into first and waits still.
    public Optional<String> first() {
        return drafts.entrySet().stream()
                .filter(e -> !e.getValue().typed().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void update() {
        count.set(
                (int) drafts.values().stream().filter(d -> !d.typed().isEmpty()).count());
    }
}
