package dk.koereplan.ui.inspector;

import dk.koereplan.app.RecordEdits;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Reference;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the inspector shows and does: the selected record, what is being typed into it, and what is wrong with that.
///
/// A field is committed when it is left. When the rules refuse, it stays as typed with the reason beside it, and goes
/// with the next field that makes it whole.
public final class InspectorViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Drafts drafts;
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final StringProperty focusField = new SimpleStringProperty("");
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, Problems> problemsOf = new HashMap<>();
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
        problemsOf.keySet().removeIf(id -> !hasDraft(id));
        problems.set(problemsOf.getOrDefault(id(), Problems.NONE));
    }

    /// What is wrong with the fields as typed.
    ///
    /// @param byField a sentence for each field
    /// @param rest what concerns the record, or lists that hang on it
    public record Problems(Map<String, String> byField, List<Refusal> rest) {
        public static final Problems NONE = new Problems(Map.of(), List.of());

        public boolean asksForReason() {
            return byField.containsKey("reason");
        }
    }

    public BooleanProperty editingProperty() {
        return editing;
    }

    /// The field to begin with when editing opens; empty for the first.
    public StringProperty focusFieldProperty() {
        return focusField;
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
        Optional<Drafts.Draft> draft = drafts.of(id());
        if (draft.isPresent() && draft.get().typed().containsKey(field)) {
            return draft.get().typed().get(field);
        }
        return Optional.ofNullable(stored(id()).get(field));
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
        drafts.type(id, kind, fields);
        commit(id, kind);
    }

    /// A field's text cannot be read.
    public void cannotRead(String id, String field, InvalidValue invalid) {
        Problems before = problemsOf.getOrDefault(id, Problems.NONE);
        Map<String, String> byField = new LinkedHashMap<>(before.byField());
        byField.put(field, Words.invalid(invalid, context.texts()));
        show(id, new Problems(byField, before.rest()));
    }

    /// Gives the reason that a rule asks for, and tries again what was typed.
    public void because(String id, EntityKind kind, String reason) {
        reasons.put(id, reason.strip());
        if (hasDraft(id)) {
            commit(id, kind);
        }
    }

    private void commit(String id, EntityKind kind) {
        Map<String, Optional<Value>> sent =
                new LinkedHashMap<>(drafts.of(id).orElseThrow().typed());
        Edit edit;
        try {
            edit = context.index()
                    .find(id)
                    .map(seen -> RecordEdits.change(seen, sent))
                    .orElseGet(() -> RecordEdits.create(kind, id, Records.put(stored(id), sent)))
                    .because(reasons.getOrDefault(id, ""));
        } catch (InvalidValue e) {
            show(id, problems(id, List.of(Refusal.of(id, e)), kind));
            return;
        }
        edits.apply(edit, () -> committed(id, sent), refusals -> show(id, problems(id, refusals, kind)));
    }

    private void committed(String id, Map<String, Optional<Value>> sent) {
        drafts.committed(id, sent);
        reasons.remove(id);
        if (!hasDraft(id)) {
            forget(id);
        }
    }

    private void forget(String id) {
        reasons.remove(id);
        show(id, Problems.NONE);
    }

    private void show(String id, Problems found) {
        problemsOf.put(id, found);
        if (id.equals(id())) {
            problems.set(found);
        }
    }

    private Problems problems(String id, List<Refusal> refusals, EntityKind kind) {
        Map<String, String> byField = new LinkedHashMap<>();
        List<Refusal> rest = new ArrayList<>();
        for (Refusal refusal : refusals) {
            String text = Words.refusal(refusal, context.texts(), context::title);
            place(id, refusal, kind)
                    .ifPresentOrElse(f -> byField.merge(f, text, (a, b) -> a + " " + b), () -> rest.add(refusal));
        }
        return new Problems(byField, rest);
    }

    /// The field of the form that a refusal is shown beside; empty when it is about something else.
    private static Optional<String> place(String id, Refusal refusal, EntityKind kind) {
        String field = refusal.field();
        if (refusal.mending() instanceof Mending.Explain) {
            return Optional.of("reason");
        }
        return field != null && refusal.entity().equals(id) && FormLayout.shows(kind, field)
                ? Optional.of(field)
                : Optional.empty();
    }

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
