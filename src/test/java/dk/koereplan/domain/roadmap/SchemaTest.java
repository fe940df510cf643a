package dk.koereplan.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.RandomRecords;
import dk.koereplan.domain.change.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Invariants 1, 3 and 5 over records of every kind.
class SchemaTest {
    private static final int RECORDS = 150;

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void whatIsWrittenIsReadBackEqual(EntityKind kind) {
        for (int seed = 0; seed < RECORDS; seed++) {
            Entity record = random(kind, seed);
            Value.Struct written = kind.schema().write(record);
            assertThat(kind.schema().read("X-1", written)).as("seed %d", seed).isEqualTo(record);
            assertThat(kind.schema().write(kind.schema().read("X-1", written)).canonical())
                    .isEqualTo(written.canonical());
        }
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void whatIsUnknownStaysUnknown(EntityKind kind) {
        for (int seed = 0; seed < RECORDS; seed++) {
            Entity record = random(kind, seed);
            Entity again = kind.schema().read("X-1", kind.schema().write(record));
            for (Field field : kind.schema().fields()) {
                assertThat(field.raw(again))
                        .as("%s, seed %d", field.name(), seed)
                        .isEqualTo(field.raw(record));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void anUnknownFieldOfANewerProgramDoesNoHarm(EntityKind kind) {
        Entity record = random(kind, 1);
        TreeMap<String, Value> values =
                new TreeMap<>(kind.schema().write(record).fields());
        values.put("inventedIn2031", new Value.Text("x"));
        assertThat(kind.schema().read("X-1", new Value.Struct(values))).isEqualTo(record);
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyRecordSaysWhereItComesFrom(EntityKind kind) {
        TreeMap<String, Value> values =
                new TreeMap<>(kind.schema().write(random(kind, 1)).fields());
        values.remove("source");
        assertThatThrownBy(() -> kind.schema().read("X-1", new Value.Struct(values)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("source");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void everyFieldButTheIdBelongsToOneGroup(EntityKind kind) {
        Set<String> names = new HashSet<>();
        for (String group : kind.schema().groups()) {
            for (String name : kind.schema().namesOf(group)) {
                assertThat(names.add(name)).as("%s of %s", name, group).isTrue();
            }
        }
        assertThat(names).hasSize(kind.schema().fields().size() - 1).doesNotContain("id");
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void nothingThatIsDerivedIsStored(EntityKind kind) {
        List<String> derived = List.of("overdue", "late", "missing", "secured", "total", "days", "status");
        for (Field field : kind.schema().fields()) {
            assertThat(derived).doesNotContain(field.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Entity random(EntityKind kind, int seed) {
        return new RandomRecords(new Random(seed), RandomRecords.Pool.ANY)
                .record(kind, "X-1")
                .orElseThrow();
    }
}
