package dk.koereplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordDraftTest {
    private static final Value.Struct FIRST =
            new Value.Struct(new TreeMap<>(Map.of("state", new Value.Text("PROPOSED"))));

    @Test
    void isReadAsItWasWritten() {
        RecordDraft draft = RecordDraft.of(EntityKind.INITIATIVE, FIRST)
                .typing(Map.of("title", Optional.of(new Value.Text("Nyt"))))
                .typing(Map.of("goal", Optional.empty()))
                .standing("start", new Value.Text("snart  "));
        assertThat(RecordDraft.read(draft.write())).isEqualTo(draft);
    }

    @Test
    void aFieldThatIsReadHasNoStandingTextAnyMore() {
        RecordDraft draft = RecordDraft.of(EntityKind.INITIATIVE, FIRST)
                .standing("title", new Value.Text("Ny"))
                .typing(Map.of("title", Optional.of(new Value.Text("Nyt"))));
        assertThat(draft.texts()).isEmpty();
        assertThat(draft.fields()).containsExactly("title");
        assertThat(draft.without("title").isEmpty()).isTrue();
    }

    @Test
    void whatWasTypedSinceItWasSavedStays() {
        RecordDraft draft = RecordDraft.of(EntityKind.INITIATIVE, FIRST)
                .typing(Map.of("title", Optional.of(new Value.Text("Nyere"))));
        assertThat(draft.saved(Map.of("title", Optional.of(new Value.Text("Nyt"))))
                        .typed())
                .containsOnlyKeys("title");
        assertThat(draft.saved(draft.typed()).isEmpty()).isTrue();
    }

    @Test
    void fieldsThatTheKindDoesNotHaveAreLeftOut() {
        RecordDraft draft = RecordDraft.of(EntityKind.INITIATIVE, FIRST).standing("nonsense", new Value.Text("x"));
        assertThat(RecordDraft.read(draft.write()).isEmpty()).isTrue();
    }

    @Test
    void anotherFormIsRefused() {
        assertThatThrownBy(() -> RecordDraft.read(Value.Struct.EMPTY)).isInstanceOf(InvalidValue.class);
    }
}
