package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.RecordEdits;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The greatest value of every field is accepted and there when the plan is opened again; one that is greater by one is
/// refused with the field and its limit, and nothing is written. Through every door.
class GreatValuesTest {
    private static final Texts DA = Texts.in(Language.DANISH);

    private CommandRun commands;
    private Path plan;
    private int letter;

    /// The ways for a value into a plan; each answers why it is refused, empty when it is taken.
    private enum Door {
        RULES,
        APPLY,
        EDIT
    }

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        commands = new CommandRun(folder);
        plan = folder.resolve("p.koereplan");
        assertThat(commands.run("new", plan.toString(), "--sample", "demo").code())
                .isZero();
    }

    @Test
    void theGreatestValuesOfSomeFieldsAreTaken() throws Exception {
        assertThat(taken(EntityKind.INITIATIVE, Set.of("title", "goal", "start", "parts", "ownerPeriods", "source")))
                .contains(
                        "title", "goal", "start", "parts", "parts item", "ownerPeriods", "ownerPeriods last", "source");
        assertThat(taken(EntityKind.FUNDING_SOURCE, Set.of("amount", "priceLevel")))
                .contains("amount", "priceLevel", "priceLevel agreed", "priceLevel first");
        assertThat(taken(EntityKind.DECISION_GATE, Set.of("previousDates")))
                .contains("previousDates", "previousDates item", "previousDates last");
    }

    @Test
    @Tag("long")
    void theGreatestValuesOfEveryKindAreTaken() throws Exception {
        Map<EntityKind, Set<String>> taken = new TreeMap<>();
        for (EntityKind kind : EntityKind.values()) {
            Set<String> all = kind.schema().fields().stream().map(Field::name).collect(Collectors.toSet());
            taken.put(kind, taken(kind, all));
        }
        assertThat(taken.values().stream().filter(s -> !s.isEmpty()).count()).isGreaterThan(20);
        assertThat(taken.get(EntityKind.INITIATIVE))
                .contains("number", "description", "note", "deliverable", "professions", "end last");
        assertThat(taken.get(EntityKind.MILESTONE))
                .contains("title", "description", "forecast", "forecast first", "note", "source");
        assertThat(taken.get(EntityKind.FUNDING_SOURCE)).contains("share", "note");
        assertThat(taken.get(EntityKind.BODY)).contains("mandates");
        assertThat(taken.get(EntityKind.NEED)).contains("priceLevel");
    }

    /// @return the fields, and the ways of each, whose greatest value was taken through every door
    private Set<String> taken(EntityKind kind, Set<String> names) throws Exception {
        Set<String> taken = new TreeSet<>();
        List<Entity> records;
        try (PlanFile file = commands.files().openReadOnly(plan)) {
            records = file.roadmap().all(kind.type()).stream()
                    .filter(e -> !(e instanceof StatusReport r && r.state() == ReportState.PUBLISHED))
                    .map(Entity.class::cast)
                    .toList();
        }
        for (Field field : kind.schema().fields()) {
            boolean tried = names.contains(field.name()) && !field.name().equals("id") && !records.isEmpty();
            List<GreatValue> values = tried ? GreatValue.of(field, records) : List.of();
            values.forEach(value -> taken.add(field.name() + value.way()));
            for (Door door : Door.values()) {
                for (GreatValue value : values) {
                    if (!isTaken(door, records.getFirst().id().value(), field, value)) {
                        taken.remove(field.name() + value.way());
                    }
                }
            }
        }
        assertThat(commands.run("check", plan.toString()).out()).contains("er i orden");
        return taken;
    }

    private boolean isTaken(Door door, String id, Field field, GreatValue value) throws Exception {
        VersionVector before = vector();
        String why = give(door, id, field, value.tooGreat()).orElse("");
        assertThat(why).as("%s %s", door, field.name()).isNotBlank().contains(value.limit());
        if (!GreatValue.isNumber(field) && !value.limit().isEmpty()) {
            assertThat(why).contains(Words.field(field.name(), DA));
        }
        assertThat(vector()).isEqualTo(before);
        return give(door, id, field, value.greatest(letter++)).isEmpty();
    }

    private Optional<String> give(Door door, String id, Field field, Value value) throws Exception {
        Optional<String> why = switch (door) {
            case RULES -> toRules(id, field, value);
            case APPLY -> {
                String line = "{\"id\":\"" + id + "\",\"reason\":\"fordi\",\"fields\":{\"" + field.name() + "\":"
                        + (GreatValue.isNumber(field) ? ((Value.Text) value).text() : value.canonical()) + "}}";
                yield said(commands.run("apply", plan.toString(), commands.write("e.jsonl", line)));
            }
            case EDIT -> {
                String words = value instanceof Value.Text(String text) ? text : value.canonical();
                yield said(commands.run("edit", plan.toString(), id, field.name() + "=" + words, "--reason", "fordi"));
            }
        };
        return why;
    }

    private static Optional<String> said(CommandRun.Result result) {
        assertThat(result.code()).as(result.err()).isIn(ExitCode.DONE, ExitCode.PROBLEMS);
        assertThat(result.err().length()).isLessThan(3000);
        return result.code() == ExitCode.DONE ? Optional.empty() : Optional.of(result.err());
    }

    /// As a form does it, which reads numbers itself.
    private Optional<String> toRules(String id, Field field, Value value) throws Exception {
        String digest;
        try (PlanSession session = new PlanSession(commands.files().open(plan), "tester")) {
            Entity seen = session.roadmap().find(id).orElseThrow();
            Edit edit = RecordEdits.change(seen, Map.of(field.name(), Optional.of(value)))
                    .because("fordi");
            if (session.apply(edit) instanceof Outcome.Refused(List<Refusal> refusals)) {
                return Optional.of(Words.refusal(refusals.getFirst(), DA, i -> i));
            }
            digest = Digests.content(session.roadmap());
        } catch (InvalidValue invalid) {
            return Optional.of(Words.invalid(invalid, DA));
        }
        try (PlanFile file = commands.files().openReadOnly(plan)) {
            assertThat(Digests.content(file.roadmap())).isEqualTo(digest);
        }
        return Optional.empty();
    }

    private VersionVector vector() throws Exception {
        try (PlanFile file = commands.files().openReadOnly(plan)) {
            return file.vector();
        }
    }
}
