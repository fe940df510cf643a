package dk.koereplan.ui.common;

import dk.koereplan.app.RecordDraft;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// What has been typed and is not part of the plan yet. Kept while the user looks at other records.
public final class Drafts {
    private final Map<String, RecordDraft> drafts = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private Optional<Place> current = Optional.empty();

    /// A field that somebody is typing in.
    private record Place(String id, String field) {}

    /// @param changed told the record's id whenever what is typed into it changes
    public void listen(Consumer<String> changed) {
        listeners.add(changed);
    }

    public Optional<RecordDraft> of(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /// A record that does not exist yet.
    public void begin(String id, EntityKind kind, Value.Struct first) {
        drafts.put(id, RecordDraft.of(kind, first));
        changed(id);
    }

    /// What was typed before the plan was closed; what is typed since goes before it.
    public void restore(String id, RecordDraft draft) {
        drafts.putIfAbsent(id, draft);
        changed(id);
    }

    public void type(String id, EntityKind kind, Map<String, Optional<Value>> values) {
        current = current.filter(place -> !values.containsKey(place.field()));
        change(id, kind, draft -> draft.typing(values));
    }

    /// A text stands in a field that the cursor is in.
    public void stand(String id, EntityKind kind, String field, Value stands) {
        current = Optional.of(new Place(id, field));
        change(id, kind, draft -> draft.standing(field, stands));
    }

    /// The cursor has left a field whose text could not be read.
    public void left(String id, String field) {
        current = current.filter(place -> !place.equals(new Place(id, field)));
        changed(id);
    }

    /// The text of a field is what it was before.
    public void clear(String id, String field) {
        update(id, draft -> draft.cleared(field));
    }

    private void change(String id, EntityKind kind, UnaryOperator<RecordDraft> change) {
        drafts.put(id, change.apply(of(id).orElseGet(() -> RecordDraft.of(kind, Value.Struct.EMPTY))));
        changed(id);
    }

    private void update(String id, UnaryOperator<RecordDraft> change) {
        if (drafts.computeIfPresent(id, (key, draft) -> change.apply(draft)) != null) {
            changed(id);
        }
    }

    /// These values are in the plan now; what was typed since stays.
    public void committed(String id, Map<String, Optional<Value>> saved) {
        update(id, draft -> draft.saved(saved));
        if (!saved.isEmpty() && of(id).filter(RecordDraft::isEmpty).isPresent()) {
            drop(id);
        }
    }

    public void drop(String id) {
        drafts.remove(id);
        changed(id);
    }

    /// Forgets what was typed into one field.
    public void drop(String id, String field) {
        update(id, draft -> draft.without(field));
    }

    public void dropAll() {
        List.copyOf(drafts.keySet()).forEach(this::drop);
    }

    /// The record that was typed into first and waits still.
    public Optional<String> first() {
        return drafts.keySet().stream().filter(this::waits).findFirst();
    }

    /// Leads into the field that was typed into first and waits still.
    public void goTo(Navigator navigator) {
        first().ifPresent(id -> navigator.edit(id, waiting(id).getFirst()));
    }

    /// How many records wait with something typed; the field that the cursor is in is not waiting yet.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// The fields of a record that wait.
    public List<String> waiting(String id) {
        RecordDraft draft = drafts.get(id);
        List<String> fields = draft == null ? List.of() : draft.fields();
        return fields.stream()
                .filter(field -> !current.equals(Optional.of(new Place(id, field))))
                .toList();
    }

    private boolean waits(String id) {
        return !waiting(id).isEmpty();
    }

    /// How many fields are not saved, the one that the cursor is in among them.
    public int unsaved() {
        return drafts.values().stream().mapToInt(draft -> draft.fields().size()).sum();
    }

    private void changed(String id) {
        count.set((int) drafts.keySet().stream().filter(this::waits).count());
        listeners.forEach(listener -> listener.accept(id));
    }
}
