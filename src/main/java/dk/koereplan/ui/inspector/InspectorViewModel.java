package dk.koereplan.ui.inspector;

import dk.koereplan.app.RecordDraft;
import dk.koereplan.app.Settled;
import dk.koereplan.app.TypedRecord;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the inspector shows and does: the selected record, what is being typed into it, and what is wrong with that.
///
/// A field is saved when it is left. When the rules refuse it, it stays as typed with the question at it, holds back
/// no other field, and goes with the next one that makes it whole.
public final class InspectorViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Drafts drafts;
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final StringProperty focusField = new SimpleStringProperty("");
    private final Map<String, String> reasons = new HashMap<>();
    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
    private boolean held;
    private final Map<String, Map<String, InvalidValue>> unread = new HashMap<>();
    private final Map<String, Problems> refused = new HashMap<>();
    private final Map<String, ChosenLater> waiting = new HashMap<>();
    private final ReadOnlyObjectWrapper<Problems> problems = new ReadOnlyObjectWrapper<>(Problems.NONE);

    public InspectorViewModel(PlanContext context, Edits edits, Drafts drafts) {
        this.context = context;
        this.edits = edits;
        this.drafts = drafts;
        context.selectionProperty().subscribe(this::selected);
        drafts.listen(id -> count());
    }

    /// What a record comes from that nobody names a document for.
    Provenance entered() {
        return edits.entered();
    }

    private void count() {
        unsaved.set(drafts.waiting(id()).size());
    }

    /// How many fields of the selected record wait, the one that the cursor is in not counted.
    public ReadOnlyIntegerProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// The fields that wait.
    List<String> unsaved() {
        return drafts.waiting(id());
    }

    /// What is selected is read first. What is said of a text is said again when its form is made anew.
    private void selected() {
        count();
        editing.set(false);
        unread.clear();
        refused.keySet().removeIf(id -> !hasDraft(id));
        problems.set(problemsOf(id()));
    }

    public BooleanProperty editingProperty() {
        return editing;
    }

    /// The field to begin with when editing opens; empty for the first.
    public StringProperty focusFieldProperty() {
        return focusField;
    }

    /// Selects a record and opens it for editing at this field; an empty field is the first. A plan that is only
    /// looked at is read.
    public void edit(String id, String field) {
        editing.set(false);
        context.select(id);
        if (!context.readOnly()) {
            focusField.set(field);
            editing.set(true);
        }
    }

    /// Ends editing: where the record was made for another's field, back to that.
    public void doneEditing() {
        Optional<ChosenLater> later = madeFor();
        waiting.remove(id());
        editing.set(false);
        later.ifPresent(l -> edit(l.id(), l.field()));
    }

    /// What is wrong with the selected record as typed.
    public ReadOnlyObjectProperty<Problems> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public String id() {
        return context.selectionProperty().get();
    }

    public Optional<Entity> record() {
        return context.selected();
    }

    /// The kind of what is selected, also when it is only a draft.
    public Optional<EntityKind> kind() {
        return record().map(EntityKind::of).or(() -> drafts.of(id()).map(RecordDraft::kind));
    }

    public Optional<LoggedRecord> held() {
        return context.roadmap().held(id());
    }

    /// Not in the plan yet.
    public boolean isNew() {
        return record().isEmpty() && drafts.of(id()).isPresent();
    }

    public boolean hasDraft() {
        return hasDraft(id());
    }

    private boolean hasDraft(String id) {
        return drafts.of(id).filter(d -> !d.isEmpty()).isPresent();
    }

    /// What stands in a field and has not been read.
    Optional<Value> standing(String field) {
        return drafts.of(id()).map(draft -> draft.texts().get(field));
    }

    private boolean waits(String id) {
        return drafts.of(id).filter(d -> !d.typed().isEmpty()).isPresent();
    }

    /// A field as it is typed, or else as the plan has it.
    public Optional<Value> value(String field) {
        return value(id(), field);
    }

    private Optional<Value> value(String id, String field) {
        Optional<RecordDraft> draft = drafts.of(id);
        if (draft.isPresent() && draft.get().typed().containsKey(field)) {
            return draft.get().typed().get(field);
        }
        return Optional.ofNullable(stored(id).get(field));
    }

    private Value.Struct stored(String id) {
        return context.index()
                .find(id)
                .map(e -> EntityKind.of(e).schema().write(e))
                .or(() -> drafts.of(id).map(RecordDraft::first))
                .orElse(Value.Struct.EMPTY);
    }

    /// One or more fields of a record have been typed; commits them when the rules agree.
    public void type(String id, EntityKind kind, Map<String, Optional<Value>> fields) {
        type(id, kind, fields, settled -> {});
    }

    /// @param told what became of it
    void type(String id, EntityKind kind, Map<String, Optional<Value>> fields, Consumer<Settled> told) {
        unread(id).keySet().removeAll(fields.keySet());
        drafts.type(id, kind, fields);
        commit(id, kind, told);
    }

    /// @param on while the plan is being closed: what is typed into a record that does not exist yet stays a draft,
    ///     for nobody has said that it is to be one
    public void hold(boolean on) {
        held = on;
    }

    boolean holds() {
        return held && isNew();
    }

    /// A field's text cannot be read.
    public void cannotRead(String id, String field, InvalidValue invalid) {
        unread(id).put(field, invalid);
        drafts.left(id, field);
        show(id);
    }

    /// Another text stands in a field: what was said about the one before is over.
    ///
    /// @param wrong why it cannot be read, said at once only where something was wrong already
    public void typing(String id, EntityKind kind, String field, Value stands, Optional<InvalidValue> wrong) {
        drafts.stand(id, kind, field, stands);
        if (unread(id).containsKey(field)) {
            wrong.ifPresentOrElse(
                    invalid -> unread(id).put(field, invalid), () -> unread(id).remove(field));
        }
        unsay(id, field);
    }

    /// Nobody types in the field now.
    void leave(String id, String field) {
        drafts.left(id, field);
    }

    /// A field holds again what it held before somebody typed in it.
    public void asBefore(String id, String field) {
        drafts.clear(id, field);
        unread(id).remove(field);
        unsay(id, field);
    }

    private void unsay(String id, String field) {
        Optional.ofNullable(refused.get(id)).ifPresent(before -> refused.put(id, before.without(field)));
        show(id);
    }

    /// Gives the reason that a rule asks for, and tries again what was typed.
    public void because(String id, EntityKind kind, String reason) {
        because(id, kind, reason, settled -> {});
    }

    void because(String id, EntityKind kind, String reason, Consumer<Settled> told) {
        reasons.put(id, reason.strip());
        if (waits(id)) {
            commit(id, kind, told);
        }
    }

    /// Keeps a field as the plan has it, and forgets what was typed into it.
    public void keep(String id, EntityKind kind, String field) {
        drafts.drop(id, field);
        unread(id).remove(field);
        if (waits(id)) {
            commit(id, kind, settled -> {});
        } else {
            reasons.remove(id);
            refused.remove(id);
            show(id);
        }
    }

    private void commit(String id, EntityKind kind, Consumer<Settled> told) {
        Map<String, Optional<Value>> sent =
                new LinkedHashMap<>(drafts.of(id).orElseThrow().typed());
        TypedRecord typed = new TypedRecord(
                kind, id, context.index().find(id).orElse(null), stored(id), sent, reasons.getOrDefault(id, ""));
        edits.save(typed, settled -> {
            settled(typed, settled);
            told.accept(settled);
        });
    }

    private void settled(TypedRecord typed, Settled settled) {
        String id = typed.id();
        Map<String, Optional<Value>> saved = new LinkedHashMap<>(typed.fields());
        saved.keySet().retainAll(settled.saved());
        drafts.committed(id, saved);
        if (settled.refusals().isEmpty()) {
            reasons.remove(id);
        }
        refused.put(id, Problems.of(id, typed.kind(), settled.refusals(), context));
        show(id);
        if (typed.seen() == null) {
            choose(id);
        }
    }

    private Map<String, InvalidValue> unread(String id) {
        return unread.computeIfAbsent(id, key -> new LinkedHashMap<>());
    }

    private void forget(String id) {
        reasons.remove(id);
        unread.remove(id);
        refused.remove(id);
        show(id);
    }

    private void show(String id) {
        if (id.equals(id())) {
            problems.set(problemsOf(id));
        }
    }

    private Problems problemsOf(String id) {
        return refused.getOrDefault(id, Problems.NONE).with(unread(id), context);
    }

    /// Begins a record for a field of another that lacks it. As soon as it is in the plan it is chosen there.
    void beginFor(EntityKind kind, String id, String field) {
        ChosenLater later = new ChosenLater(id, kindOf(id).orElseThrow(), field);
        String made = Creation.draft(kind, "", context, edits, drafts);
        waiting.put(made, later);
        edit(made, Creation.start(kind));
    }

    private Optional<EntityKind> kindOf(String id) {
        return context.index()
                .find(id)
                .map(EntityKind::of)
                .or(() -> drafts.of(id).map(RecordDraft::kind));
    }

    /// The record that the selected one is made for, if any.
    Optional<ChosenLater> madeFor() {
        return Optional.ofNullable(waiting.get(id()));
    }

    private void choose(String made) {
        ChosenLater later = waiting.get(made);
        if (later != null
                && context.index().find(made).isPresent()
                && kindOf(later.id()).isPresent()) {
            type(later.id(), later.kind(), Map.of(later.field(), Optional.of(chosen(later, made))));
        }
    }

    private Value chosen(ChosenLater later, String made) {
        Value one = new Value.Text(made);
        if (!later.kind().schema().field(later.field()).orElseThrow().isList()) {
            return one;
        }
        List<Value> all = new ArrayList<>();
        if (value(later.id(), later.field()).orElse(null) instanceof Value.Items(List<Value> items)) {
            all.addAll(items);
        }
        all.remove(one);
        all.add(one);
        return new Value.Items(all);
    }

    /// Where a record goes that is being made.
    record ChosenLater(String id, EntityKind kind, String field) {}

    /// Forgets what was typed and not committed.
    public void dropDraft() {
        boolean created = isNew();
        drafts.drop(id());
        forget(id());
        if (created) {
            context.select("");
        }
    }

    public void delete() {
        record().ifPresent(entity -> {
            String id = id();
            Optional<String> whole = Reference.whole(entity);
            edits.remove(id, () -> deleted(id, whole.orElse("")));
        });
    }

    private void deleted(String id, String whole) {
        drafts.drop(id);
        forget(id);
        if (id.equals(id())) {
            context.select(whole);
        }
    }

    /// Settles a conflict with one of the competing values.
    public void settle(LoggedRecord held, String group, Value.Struct value) {
        edits.settle(held, group, value);
    }
}
