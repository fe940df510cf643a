package dk.koereplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What JSON is read as, how much of it, and what is said of the rest.
class JsonReaderTest {
    private final JsonReader json = new JsonReader(JsonLimits.GIVEN);

    @Test
    void readsWhatACanonicalTextSays() {
        String text = "{\"a\":[1,2.5,\"æ\\ud83e\\ude7a\",true],\"b\":{\"c\":\"d\"}}";
        assertThat(json.struct(text).canonical()).isEqualTo(text);
    }

    @Test
    void readsNamesInAnyOrderAndLeavesNullsOut() {
        Value.Struct read = json.struct("{\"b\":null,\"c\":1,\"a\":[null,\"x\"]}");
        assertThat(read)
                .isEqualTo(new Value.Struct(new TreeMap<>(Map.of(
                        "a", new Value.Items(List.of(new Value.Text("x"))), "c", new Value.Number(BigDecimal.ONE)))));
    }

    @Test
    void membersKeepTheirNullsAndTheirOrder() {
        Map<String, @Nullable Value> members = json.members("{\"b\":null,\"a\":{\"c\":null}}");
        assertThat(members.keySet()).containsExactly("b", "a");
        assertThat(members.get("b")).isNull();
        assertThat(members.get("a")).isEqualTo(Value.Struct.EMPTY);
    }

    @Test
    void partsAreTheTextThatWasGiven() {
        assertThat(json.parts(" { \"id\" : \"x\\\"y\" , \"fields\":{ \"a\": [1, 2] },\"n\":-1.50e1 ,\"f\":false}"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("id", "\"x\\\"y\"", "fields", "{ \"a\": [1, 2] }", "n", "-1.50e1", "f", "false"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1e999999999} | json.number | 6",
                "{\"a\":1e-41} | json.number | 6",
                "{\"a\":1e99999999999} | json.number | 6",
                "{\"a\":12345678901234567890123456789012345678901} | json.number | 6",
                "{\"a\":1,\"a\":2} | json.twice | 13",
                "{\"a\":null,\"a\":2} | json.twice | 16",
                "{\"a\":{\"b\":1,\"b\":1}} | json.twice | 18",
                "{\"a\":1} x | json.form | 9",
                "{\"a\":1} {} | json.more | 9",
                "{'a':1} | json.form | 2",
                "{\"a\":NaN} | json.form | 9",
                "{\"a\":01} | json.form | 7",
                "{\"a\":1 | json.end | 7",
                "{\"a | json.end | 4",
                "[1] | json.object | 1",
                "7 | json.object | 1"
            })
    void saysWhatIsWrongAndWhere(String text, String key, int column) {
        InvalidValue problem = catchThrowableOfType(InvalidValue.class, () -> json.struct(text));
        assertThat(problem.what().key()).isEqualTo(key);
        assertThat(problem.what().arguments().subList(0, 2)).containsExactly(1, column);
        for (Language language : Language.values()) {
            assertThat(Words.invalid(problem, Texts.in(language)))
                    .doesNotContain("json.", "{", "StreamRead", "Unexpected");
        }
    }

    @Test
    void refusesADocumentWithoutContent() {
        assertThat(catchThrowableOfType(InvalidValue.class, () -> json.value("  "))
                        .what()
                        .key())
                .isEqualTo("json.end");
    }

    @Test
    void holdsTheLimitsToTheLastCharacter() {
        JsonReader small = new JsonReader(new JsonLimits(3, 20, 10, JsonLimits.Great.REFUSED));
        assertThat(small.value("[[[\"0123456789\"]]]")).isNotNull();
        assertThat(key(small, "[[[[1]]]]")).isEqualTo("json.depth");
        assertThat(small.value("\"" + "x".repeat(18) + "\"")).isNotNull();
        assertThat(key(small, "\"" + "x".repeat(19) + "\"")).isEqualTo("json.document");
        assertThat(key(small, "1" + "0".repeat(10))).isEqualTo("json.limit");
    }

    @Test
    void whatOldPlansHoldOfGreatNumbersIsKeptAsItStands() {
        JsonReader log = new JsonReader(JsonLimits.LOG);
        for (String great : List.of("1e999999999", "-1e-999999999", "1e99999999999", "1".repeat(1_000_000))) {
            assertThat(log.value(great)).isEqualTo(new Value.Unread(great));
            assertThat(log.struct("{\"a\":" + great + "}").canonical()).isEqualTo("{\"a\":" + great + "}");
        }
        assertThat(log.value("1e40")).isEqualTo(new Value.Number(BigDecimal.TEN.pow(40)));
        assertThat(log.value("1" + "0".repeat(39))).isEqualTo(new Value.Number(BigDecimal.TEN.pow(39)));
    }

    @Test
    void aMillionListsWithinEachOtherAreRefusedAtOnce() {
        assertThat(key(json, "[".repeat(1_000_000))).isEqualTo("json.depth");
    }

    @Test
    void whatIsGivenCanBeReadFromTheLog() {
        assertThat(JsonLimits.LOG.depth()).isGreaterThan(JsonLimits.GIVEN.depth());
        assertThat(JsonLimits.LOG.length()).isGreaterThan(6 * JsonLimits.GIVEN.length());
        assertThat(JsonLimits.LOG.number()).isGreaterThan(JsonLimits.GIVEN.number());
        String longest = "ø".repeat(JsonLimits.GIVEN.length() - 8);
        Value.Struct given = json.struct("{\"a\":\"" + longest + "\"}");
        assertThat(new JsonReader(JsonLimits.LOG).struct(given.canonical())).isEqualTo(given);
    }

    private static String key(JsonReader reader, String text) {
        return catchThrowableOfType(InvalidValue.class, () -> reader.value(text))
                .what()
                .key();
    }
}
