package dk.koereplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.sample.Demo;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.RandomRecords;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.FirstValues;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A person can make a record of every kind, change each of its fields, take that back, do it again, and delete it.
class EveryKindTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Provenance ENTERED = new Provenance.Entered("arbejdsgruppen");
    private static final int TRIES = 6000;
    /// Edits upon each other: an outcome comes after a state that comes after another.
    private static final int DEEP = 3;
    private final Random random = new Random(11);
    private final RandomRecords records = new RandomRecords(random, this::anyId);
    private PlanSession session;

    @BeforeEach
    void openTheDemo() throws PlanFileProblem {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        Demo.load(session);
    }

    static Stream<EntityKind> byHand() {
        return Belonging.byHand().stream();
    }

    private Optional<String> anyId(Class<?> type, RandomGenerator random) {
        List<EntityKind> kinds = Stream.of(EntityKind.values())
                .filter(k -> type == Entity.class ? Belonging.SUBJECTS.contains(k) : fits(type, k))
                .filter(k -> !session.roadmap().table(k).isEmpty())
                .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        List<? extends Entity> all =
                session.roadmap().all(kinds.get(random.nextInt(kinds.size())).type());
        return Optional.of(all.get(random.nextInt(all.size())).id().value());
    }

    private static boolean fits(Class<?> type, EntityKind kind) {
        return kind.type() == type || (!Entity.class.isAssignableFrom(type) && Rules.OWNERS.contains(kind));
    }

    /// What has a first value of its own is begun with it, so that nobody is asked for a number or a state.
    @ParameterizedTest
    @MethodSource("byHand")
    void beginsWithEverythingThatNobodyNeedsToChoose(EntityKind kind) {
        Value.Struct first = FirstValues.of(kind, Optional.empty(), session.roadmap(), ENTERED, TODAY);
        Set<String> asked = kind.schema().fields().stream()
                .filter(Field::required)
                .map(Field::name)
                .filter(name -> !name.equals("id") && first.get(name) == null)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kind.schema().fields())
                .filteredOn(f -> asked.contains(f.name()))
                .allMatch(f -> !(f.type() instanceof Class<?> plain && (plain.isEnum() || plain.isPrimitive())));
        first.fields()
                .forEach((name, value) -> assertThat(kind.schema().field(name))
                        .as(name)
                        .hasValueSatisfying(f -> f.codec().read(value)));
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void isMadeEditedUndoneRedoneAndDeleted(EntityKind kind) throws PlanFileProblem {
        String empty = content();
        Entity made = make(kind);
        String whole = content();
        undoes(empty, whole);

        Set<String> left = changeable(kind);
        Deque<Entity> steps = new ArrayDeque<>(List.of(made));
        for (int i = 0; i < TRIES && !left.isEmpty(); i++) {
            Optional<Entity> edited = records.edited(steps.getFirst());
            if (edited.isPresent() && session.apply(Edit.put(edited.get())) instanceof Outcome.Done) {
                Entity now = session.roadmap().find("NEW").orElseThrow();
                if (left.removeAll(changed(kind, steps.getFirst(), now))) {
                    String after = content();
                    session.undo();
                    assertThat(session.roadmap().find("NEW")).contains(steps.getFirst());
                    session.redo();
                    assertThat(content()).isEqualTo(after);
                }
                steps.push(now);
            }
            while (steps.size() > DEEP || (steps.size() > 1 && i % 5 == 0)) {
                session.undo();
                steps.pop();
            }
        }
        while (steps.size() > 1) {
            session.undo();
            steps.pop();
        }
        assertThat(content()).isEqualTo(whole);
        assertThat(left).as("fields of %s that no edit reached", kind).isEmpty();

        assertThat(session.apply(RecordEdits.delete(made.id().value()))).isInstanceOf(Outcome.Done.class);
        assertThat(session.roadmap().find(made.id().value())).isEmpty();
        assertThat(content()).isEqualTo(empty);
        undoes(whole, empty);
    }

    /// All but the id, and what has one value only.
    private static Set<String> changeable(EntityKind kind) {
        return kind.schema().fields().stream()
                .filter(f -> !f.name().equals("id"))
                .filter(f ->
                        !(f.type() instanceof Class<?> type && type.isEnum() && type.getEnumConstants().length == 1))
                .map(Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The last edit, back and forth.
    private void undoes(String before, String after) throws PlanFileProblem {
        session.undo();
        assertThat(content()).isEqualTo(before);
        session.redo();
        assertThat(content()).isEqualTo(after);
    }

    /// With its first values, and of the rest only what is required.
    private Entity make(EntityKind kind) throws PlanFileProblem {
        Value.Struct first = FirstValues.of(kind, Optional.empty(), session.roadmap(), ENTERED, TODAY);
        for (int i = 0; i < TRIES; i++) {
            Entity any = records.record(kind, "NEW").orElseThrow();
            TreeMap<String, Value> values = new TreeMap<>(first.fields());
            for (Field field : kind.schema().fields()) {
                if (field.required() && !field.name().equals("id") && !values.containsKey(field.name())) {
                    values.put(field.name(), kind.schema().write(any).get(field.name()));
                }
            }
            if (kind == EntityKind.DECISION_GATE) {
                // from here it can be held
                values.put("state", new Value.Text(GateState.ON_AGENDA.name()));
            }
            Outcome outcome = session.apply(RecordEdits.create(kind, "NEW", new Value.Struct(values)));
            if (outcome instanceof Outcome.Done done) {
                return done.roadmap().find("NEW").orElseThrow();
            }
        }
        throw new AssertionError("no " + kind + " could be made");
    }

    private static Set<String> changed(EntityKind kind, Entity was, Entity now) {
        return kind.schema().fields().stream()
                .filter(f -> !Objects.equals(f.raw(was), f.raw(now)))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    private String content() {
        return Digests.content(session.roadmap());
    }
}
