package dk.koereplan.ui.inspector;

import dk.koereplan.app.Settled;
import dk.koereplan.app.TypedRecord;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
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
    private final Map<String, Map<String, InvalidValue>> unread = new HashMap<>();
    private final Map<String, Problems> refused = new HashMap<>();
    private final Map<String, ChosenLater> waiting = new HashMap<>();
    private final ReadOnlyObjectWrapper<Problems> problems = new ReadOnlyObjectWrapper<>(Problems.NONE);

    public InspectorViewModel(PlanContext context, Edits edits, Drafts drafts) {
        this.context = context;
        this.edits = edits;
        this.drafts = drafts;
        context.selectionProperty().subscribe(this::selected);
    }

    /// What a record comes from that nobody names a document for.
    Provenance entered() {
        return edits.entered();
    }

    /// A text that could not be read was in a form that is gone now.
    private void selected() {
        unread.clear();
        refused.keySet().removeIf(id -> !hasDraft(id));
        problems.set(problemsOf(id()));
    }

    /// What is wrong with the fields as typed.
    ///
    /// @param byField a sentence for each field
    /// @param asked the fields that change only with a reason; one reason answers for all of them
    /// @param rest what concerns the record, or lists that hang on it
    public record Problems(Map<String, String> byField, Set<String> asked, List<Refusal> rest) {
        public static final Problems NONE = new Problems(Map.of(), Set.of(), List.of());

        /// A field that asks for a reason asks on, whatever is typed.
        Problems without(String field) {
            if (asked.contains(field) || !byField.containsKey(field)) {
                return this;
            }
            Map<String, String> others = new LinkedHashMap<>(byField);
            others.remove(field);
            return new Problems(others, asked, rest);
        }
    }

    public BooleanProperty editingProperty() {
        return editing;
    }

    /// The field to begin with when editing opens; empty for the first.
    public StringProperty focusFieldProperty() {
        return focusField;
    }

    /// Selects a record and opens it for editing at this field; an empty field is the first.
    public void edit(String id, String field) {
        editing.set(false);
        context.select(id);
        focusField.set(field);
        editing.set(true);
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
        return record().map(EntityKind::of).or(() -> drafts.of(id()).map(Drafts.Draft::kind));
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
        return drafts.of(id).filter(d -> !d.typed().isEmpty()).isPresent();
    }

    /// A field as it is typed, or else as the plan has it.
    public Optional<Value> value(String field) {
        return value(id(), field);
    }

    private Optional<Value> value(String id, String field) {
        Optional<Drafts.Draft> draft = drafts.of(id);
        if (draft.isPresent() && draft.get().typed().containsKey(field)) {
            return draft.get().typed().get(field);
        }
        return Optional.ofNullable(stored(id).get(field));
    }

    private Value.Struct stored(String id) {
        return context.index()
                .find(id)
                .map(e -> EntityKind.of(e).schema().write(e))
                .or(() -> drafts.of(id).map(Drafts.Draft::first))
                .orElse(Value.Struct.EMPTY);
    }

    /// One or more fields of a record have been typed; commits them when the rules agree.
    public void type(String id, EntityKind kind, Map<String, Optional<Value>> fields) {
        unread(id).keySet().removeAll(fields.keySet());
        drafts.type(id, kind, fields);
        commit(id, kind);
    }

    /// A field's text cannot be read.
    public void cannotRead(String id, String field, InvalidValue invalid) {
        unread(id).put(field, invalid);
        show(id);
    }

    /// Another text stands in a field: what was said about the one before is over.
    ///
    /// @param wrong why it cannot be read, said at once only where something was wrong already
    public void typing(String id, String field, Optional<InvalidValue> wrong) {
        if (unread(id).containsKey(field)) {
            wrong.ifPresentOrElse(
                    invalid -> unread(id).put(field, invalid), () -> unread(id).remove(field));
        }
        Optional.ofNullable(refused.get(id)).ifPresent(before -> refused.put(id, before.without(field)));
        show(id);
    }

    /// Gives the reason that a rule asks for, and tries again what was typed.
    public void because(String id, EntityKind kind, String reason) {
        reasons.put(id, reason.strip());
        if (hasDraft(id)) {
            commit(id, kind);
        }
    }

    /// Keeps a field as the plan has it, and forgets what was typed into it.
    public void keep(String id, EntityKind kind, String field) {
        drafts.drop(id, field);
        unread(id).remove(field);
        if (hasDraft(id)) {
            commit(id, kind);
        } else {
            forget(id);
        }
    }

    private void commit(String id, EntityKind kind) {
        Map<String, Optional<Value>> sent =
                new LinkedHashMap<>(drafts.of(id).orElseThrow().typed());
        TypedRecord typed = new TypedRecord(
                kind, id, context.index().find(id).orElse(null), stored(id), sent, reasons.getOrDefault(id, ""));
        edits.save(typed, settled -> settled(typed, settled));
    }

    private void settled(TypedRecord typed, Settled settled) {
        String id = typed.id();
        Map<String, Optional<Value>> saved = new LinkedHashMap<>(typed.fields());
        saved.keySet().retainAll(settled.saved());
        drafts.committed(id, saved);
        if (settled.refusals().isEmpty()) {
            reasons.remove(id);
        }
        refused.put(id, problems(id, settled.refusals(), typed.kind()));
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
        Problems found = refused.getOrDefault(id, Problems.NONE);
        Map<String, String> byField = new LinkedHashMap<>(found.byField());
        unread(id).forEach((field, invalid) -> byField.put(field, Words.invalid(invalid, context.texts())));
        return byField.equals(found.byField()) ? found : new Problems(byField, found.asked(), found.rest());
    }

    private Problems problems(String id, List<Refusal> refusals, EntityKind kind) {
        Map<String, String> byField = new LinkedHashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        List<Refusal> rest = new ArrayList<>();
        if (refusals.isEmpty()) {
            return Problems.NONE;
        }
        for (Refusal refusal : refusals) {
            String text = Words.refusal(refusal, context.texts(), context::title);
            Optional<String> place = place(id, refusal, kind);
            place.ifPresentOrElse(f -> byField.merge(f, text, (a, b) -> a + " " + b), () -> rest.add(refusal));
            place.filter(f -> refusal.mending() instanceof Mending.Explain).ifPresent(asked::add);
        }
        return new Problems(byField, asked, rest);
    }

    /// The field of the form that a refusal is shown at; empty when it is about something else.
    private static Optional<String> place(String id, Refusal refusal, EntityKind kind) {
        String field = refusal.field();
        return field != null && refusal.entity().equals(id) && FormLayout.shows(kind, field)
                ? Optional.of(field)
                : Optional.empty();
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
                .or(() -> drafts.of(id).map(Drafts.Draft::kind));
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
