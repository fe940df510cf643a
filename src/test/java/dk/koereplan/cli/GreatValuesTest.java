package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.RecordEdits;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.change.VersionVector;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.PlanFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    void theGreatestValuesOfAnInitiativeAndItsMoneyAreTaken() throws Exception {
        Set<String> taken = taken(EntityKind.INITIATIVE);
        assertThat(taken)
                .contains("title", "number", "description", "goal", "note", "start", "parts", "deliverable", "source");
        assertThat(taken(EntityKind.FUNDING_SOURCE)).contains("amount", "share");
    }

    @Test
    @Tag("long")
    void theGreatestValuesOfEveryKindAreTaken() throws Exception {
        Map<EntityKind, Set<String>> taken = new TreeMap<>();
        for (EntityKind kind : EntityKind.values()) {
            taken.put(kind, taken(kind));
        }
        assertThat(taken.values().stream().filter(s -> !s.isEmpty()).count()).isGreaterThan(20);
        assertThat(taken.get(EntityKind.MILESTONE)).contains("title", "description", "forecast", "note", "source");
    }

    /// @return the fields whose greatest value was taken through every door
    private Set<String> taken(EntityKind kind) throws Exception {
        Set<String> taken = new TreeSet<>();
        Optional<String> id;
        try (PlanFile file = commands.files().openReadOnly(plan)) {
            id = file.roadmap().all(kind.type()).stream()
                    .filter(e -> !(e instanceof StatusReport r && r.state() == ReportState.PUBLISHED))
                    .map(e -> e.id().value())
                    .findFirst();
        }
        if (id.isEmpty()) {
            return taken;
        }
        for (Field field : kind.schema().fields()) {
            if (great(field, 0) != null && !field.name().equals("id")) {
                boolean all = true;
                for (Door door : Door.values()) {
                    Value tooGreat = great(field, 1);
                    VersionVector before = vector();
                    String why = give(door, id.get(), field, tooGreat).orElse("");
                    assertThat(why).as("%s %s", door, field.name()).isNotBlank().contains(limit(field));
                    if (!isNumber(field) && !limit(field).isEmpty()) {
                        assertThat(why).contains(Words.field(field.name(), DA));
                    }
                    assertThat(vector()).isEqualTo(before);
                    all &= give(door, id.get(), field, great(field, 0)).isEmpty();
                }
                if (all) {
                    taken.add(field.name());
                }
            }
        }
        assertThat(commands.run("check", plan.toString()).out()).contains("er i orden");
        return taken;
    }

    private static boolean isNumber(Field field) {
        return field.type() == BigDecimal.class || field.type() == Amount.class;
    }

    /// A value that is over its limit by so much; null for fields without one.
    private Value great(Field field, int over) {
        String c = Character.toString('a' + letter++ % 26);
        if (field.type() == String.class) {
            return new Value.Text(c.repeat((field.hasLines() ? Limits.TEXT : Limits.LINE) + over));
        }
        if (field.type() == When.class) {
            return new Value.Text("before:" + c.repeat(Limits.LINE - "before:".length() + over));
        }
        if (field.type() == int.class || field.type() == Integer.class) {
            return new Value.Text(Long.toString(Integer.MAX_VALUE + (long) over));
        }
        if (field.type() == LocalDate.class) {
            return new Value.Text(LocalDate.of(2100, 12, 31).plusDays(over).toString());
        }
        if (isNumber(field)) {
            return new Value.Text(Integer.toString(1 + letter % 9).repeat(Limits.DIGITS + over));
        }
        if (field.name().equals("source")) {
            return new Value.Struct(new TreeMap<>(Map.of(
                    "document",
                    new Value.Text("letter"),
                    "lines",
                    new Value.Text("1"),
                    "quote",
                    new Value.Text(c.repeat(Limits.TEXT + over)))));
        }
        if (field.type().getTypeName().equals("java.util.List<java.lang.String>")) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < Limits.LIST + over; i++) {
                items.add(new Value.Text(c + i));
            }
            return new Value.Items(items);
        }
        return null;
    }

    /// Empty where the type itself is the limit.
    private static String limit(Field field) {
        if (field.type() == int.class || field.type() == Integer.class || field.type() == LocalDate.class) {
            return "";
        }
        if (isNumber(field)) {
            return "øjst 40";
        }
        boolean lines = field.hasLines() || field.name().equals("source");
        return lines ? "Højst 100.000" : field.isList() ? "Højst 1.000" : "Højst 2.000";
    }

    private Optional<String> give(Door door, String id, Field field, Value value) throws Exception {
        Optional<String> why = switch (door) {
            case RULES -> toRules(id, field, value);
            case APPLY -> {
                String line = "{\"id\":\"" + id + "\",\"reason\":\"fordi\",\"fields\":{\"" + field.name() + "\":"
                        + (isNumber(field) ? ((Value.Text) value).text() : value.canonical()) + "}}";
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
