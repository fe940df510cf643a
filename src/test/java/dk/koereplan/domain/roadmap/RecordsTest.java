package dk.koereplan.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.RandomRecords;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The one way to make a record and to copy one with a change.
class RecordsTest {
    private static final Initiative INITIATIVE =
            Samples.initiative("I", "start", "2027-03-01", "end", "2027-06-30", "goal", "Et mål");

    /// Whatever fields a kind has: one at a time is taken from another record, and all others stay.
    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void changesTheFieldThatIsNamedAndNoOther(EntityKind kind) {
        Entity record = random(kind, 1);
        for (Field field : kind.schema().fields()) {
            for (int seed = 2; seed < 12; seed++) {
                Object value = field.raw(random(kind, seed));
                try {
                    Entity changed = Records.with(record, field.name(), value);
                    for (Field other : kind.schema().fields()) {
                        Object expected = other.equals(field) ? value : other.raw(record);
                        assertThat(other.raw(changed)).as(other.name()).isEqualTo(expected);
                    }
                } catch (InvalidValue brokenTogether) {
                    assertThat(names(kind)).contains(brokenTogether.what().field());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void makesARecordFromItsFieldsByName(EntityKind kind) {
        Entity record = random(kind, 3);
        Map<String, Object> values = new TreeMap<>();
        kind.schema().fields().stream()
                .filter(f -> !f.name().equals("id"))
                .forEach(f -> values.put(f.name(), f.raw(record)));
        assertThat(Records.make(kind.type(), "X-1", values)).isEqualTo(record);
    }

    @Test
    void whatIsNotGivenIsUnknown() {
        Initiative made = Records.make(
                Initiative.class,
                "I",
                Map.of("title", "Nyt", "state", InitiativeState.PROPOSED, "source", new Provenance.Demo()));
        assertThat(made.start()).isEqualTo(When.UNKNOWN);
        assertThat(made.ownerPeriods()).isEmpty();
        assertThat(made.goal()).isNull();
    }

    @Test
    void nullMakesAFieldUnknown() {
        assertThat(Records.with(INITIATIVE, "start", null).start()).isEqualTo(When.UNKNOWN);
        assertThat(Records.with(INITIATIVE, "goal", null).goal()).isNull();
    }

    @Test
    void fieldsThatChangeTogetherAreCheckedTogether() {
        When later = When.day(LocalDate.of(2028, 1, 1));
        assertThatThrownBy(() -> Records.with(INITIATIVE, "start", later)).isInstanceOf(InvalidValue.class);
        assertThat(Records.with(INITIATIVE, Map.of("start", later, "end", later))
                        .end())
                .isEqualTo(later);
    }

    @Test
    void whatARecordNeedsIsAskedFor() {
        assertThatThrownBy(() -> Records.with(INITIATIVE, "title", null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("title");
    }

    @Test
    void aNameThatIsNoFieldIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Records.with(INITIATIVE, "titel", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsAreTheRecordsOwn() {
        List<String> parts = new ArrayList<>(List.of("a"));
        Initiative with = Records.with(INITIATIVE, "parts", parts);
        parts.add("b");
        assertThat(with.parts()).containsExactly("a");
    }

    @Test
    void readsFieldsAsTheyAreGiven() {
        Initiative given = Records.given(
                INITIATIVE, Map.of("end", Optional.of(new Value.Text("2027-Q4")), "goal", Optional.empty()));
        assertThat(given.end())
                .isEqualTo(Samples.initiative("I", "end", "2027-Q4").end());
        assertThat(given.goal()).isNull();
        assertThat(given.id()).isEqualTo(Id.of("I"));
    }

    /// What cannot be read says in which field it stands, so that nobody has to guess it from the sentence.
    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void whatCannotBeReadNamesItsField(EntityKind kind) {
        Entity record = random(kind, 4);
        for (Field field : kind.schema().fields()) {
            for (Value wrong : List.of(new Value.Text("%&!"), new Value.Flag(true), Value.Struct.EMPTY)) {
                try {
                    Records.given(record, Map.of(field.name(), Optional.of(wrong)));
                } catch (InvalidValue invalid) {
                    assertThat(invalid.what().field()).as(invalid.getMessage()).isEqualTo(field.name());
                }
            }
        }
    }

    private static List<String> names(EntityKind kind) {
        return kind.schema().fields().stream().map(Field::name).toList();
    }

    private static Entity random(EntityKind kind, int seed) {
        return new RandomRecords(new Random(seed), RandomRecords.Pool.ANY)
                .record(kind, "X-1")
                .orElseThrow();
    }
}
