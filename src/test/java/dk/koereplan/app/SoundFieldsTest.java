package dk.koereplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What of a form may be saved, under rules made up for the purpose.
class SoundFieldsTest {
    private final Initiative seen = Records.make(
            Initiative.class,
            "I",
            Map.of("title", "Før", "state", InitiativeState.PROPOSED, "source", new Provenance.Entered("gruppen")));

    private final List<Initiative> tried = new ArrayList<>();

    private SoundFields of(Predicate<Initiative> allowed, String... fields) {
        Map<String, Optional<Value>> typed = new LinkedHashMap<>();
        for (String field : fields) {
            typed.put(field, Optional.of(new Value.Text(field.equals("title") ? "Efter" : "x")));
        }
        return new SoundFields(
                new TypedRecord(EntityKind.INITIATIVE, "I", seen, Value.Struct.EMPTY, typed, ""), edit -> {
                    Initiative now = (Initiative) ((Edit.Step.Put) edit.steps().getFirst()).entity();
                    tried.add(now);
                    return allowed.test(now) ? List.of() : List.of(Refusal.of("I", "goal", RefusalKey.GUARD_REASON));
                });
    }

    @Test
    void allIsTriedAtOnceFirst() {
        SoundFields fields = of(i -> true, "title", "goal", "note");
        assertThat(fields.sound()).containsExactly("title", "goal", "note");
        assertThat(fields.refusals()).isEmpty();
        assertThat(tried).hasSize(1);
    }

    @Test
    void fieldsThatNeedEachOtherGoWithoutTheOneThatIsRefused() {
        SoundFields fields = of(
                i -> i.goal() == null && (i.note() == null) == (i.description() == null),
                "note",
                "goal",
                "description");
        assertThat(fields.sound()).containsExactlyInAnyOrder("note", "description");
        assertThat(fields.refusals()).hasSize(1);
    }

    @Test
    void severalRefusedFieldsHoldBackNoneOfTheOthers() {
        SoundFields fields =
                of(i -> i.goal() == null && i.note() == null, "goal", "title", "note", "description", "deliverable");
        assertThat(fields.sound()).containsExactlyInAnyOrder("title", "description", "deliverable");
    }

    @Test
    void nothingIsSavedWhereNothingIsAllowed() {
        SoundFields fields = of(i -> false, "title", "goal");
        assertThat(fields.sound()).isEmpty();
        assertThat(fields.refusals()).hasSize(1);
    }

    @Test
    void aValueThatBreaksAnInvariantIsHeldToo() {
        Map<String, Optional<Value>> typed = new LinkedHashMap<>();
        typed.put("title", Optional.empty());
        typed.put("goal", Optional.of(new Value.Text("Et mål")));
        SoundFields fields = new SoundFields(
                new TypedRecord(EntityKind.INITIATIVE, "I", seen, Value.Struct.EMPTY, typed, ""), edit -> List.of());
        assertThat(fields.sound()).containsExactly("goal");
        assertThat(fields.refusals()).extracting(Refusal::field).containsExactly("title");
    }
}
