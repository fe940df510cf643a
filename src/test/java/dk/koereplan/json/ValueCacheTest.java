package dk.koereplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueCacheTest {
    private final JsonReader json = new JsonReader(JsonLimits.LOG);

    @Test
    void keepsWhatComesAgainOnce() {
        Value.Struct first = json.struct("{\"source\":{\"demo\":true},\"state\":\"PLANNED\",\"title\":\"En\"}");
        Value.Struct second = json.struct("{\"source\":{\"demo\":true},\"state\":\"PLANNED\",\"title\":\"To\"}");
        assertThat(second.get("state")).isSameAs(first.get("state"));
        assertThat(second.fields().keySet()).containsExactly("source", "state", "title");
        assertThat(second.get("source")).isSameAs(first.get("source"));
        assertThat(second.get("title")).isEqualTo(new Value.Text("To"));
    }

    /// More texts than there are places for, so that many share one.
    @Test
    void neverMistakesOneTextForAnother() {
        var repeats = new ValueCache();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 60_000; i++) {
                assertThat(repeats.text("t" + i)).isEqualTo(new Value.Text("t" + i));
            }
        }
    }

    @Test
    void namesOfAnotherShapeAreAnotherList() {
        var repeats = new ValueCache();
        List<String> shape = repeats.names(List.of("a", "b"));
        assertThat(repeats.names(new ArrayList<>(List.of("a", "b")))).isSameAs(shape);
        for (int i = 0; i < 1000; i++) {
            List<String> other = List.of("a", "b" + i);
            assertThat(repeats.names(other)).isEqualTo(other);
        }
    }
}
