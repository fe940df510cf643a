package dk.koereplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSettingTest {
    @Test
    void isReadAsItWasWritten() {
        for (Grouping grouping : List.of(Grouping.OWN, Grouping.NONE, new Grouping.By("field.owner"))) {
            var setting = new TableSetting(
                    List.of("field.title", "field.number"),
                    Set.of("field.source"),
                    Map.of("field.title", 412),
                    Optional.of(2),
                    grouping,
                    List.of(new Arrangement.Key("field.end", true), new Arrangement.Key("field.title", false)));
            String kept = setting.write().canonical();
            assertThat(TableSetting.read(new JsonReader(JsonLimits.GIVEN).value(kept)))
                    .isEqualTo(setting);
        }
        assertThat(TableSetting.read(TableSetting.NONE.write())).isEqualTo(TableSetting.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"x\"",
                "{\"order\":3,\"widths\":[[1]],\"frozen\":\"two\",\"sorted\":[\"a\"]}",
                "{\"grouping\":true,\"turned\":{}}"
            })
    void isAsByItselfWhereNothingCanBeRead(String kept) {
        Value value = new JsonReader(JsonLimits.GIVEN).value(kept);
        assertThat(TableSetting.read(value)).isEqualTo(TableSetting.NONE);
    }
}
