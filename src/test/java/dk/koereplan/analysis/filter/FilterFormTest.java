package dk.koereplan.analysis.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.time.When;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A filter is written and read again as the same value.
class FilterFormTest {
    private static final JsonReader JSON = new JsonReader(JsonLimits.GIVEN);

    static final List<Criterion> ONE_OF_EACH = List.of(
            new Criterion.Records(FilterAspect.REGION, Set.of("REG-84", Criterion.WITHOUT), false),
            new Criterion.Records(FilterAspect.RESPONSIBLE, Set.of("regionerne"), true),
            new Criterion.Constants(FilterAspect.PHASE, Set.of(Phase.ON_HOLD, Phase.PLANNED), true),
            new Criterion.Constants(FilterAspect.FUNDING, Set.of(Certainty.SECURED), false),
            new Criterion.During(new When.Quarter(2027, 3), false),
            new Criterion.ChangedSince(LocalDate.of(2026, 11, 1), false),
            new Criterion.Mine(Set.of(), true),
            new Criterion.Mark(FilterAspect.UNDATED, false),
            new Criterion.Words("Ålborg \"data\"", false));

    @Test
    void everyCriterionComesBackFromItsText() {
        PlanFilter filter = new PlanFilter(ONE_OF_EACH);
        String json = FilterForm.write(filter).canonical();
        assertThat(FilterForm.read(JSON.struct(json))).isEqualTo(filter);
        assertThat(json).contains("\"phase\":{\"not\":[\"PLANNED\",\"ON_HOLD\"]}", "\"undated\":{\"is\":true}");
    }

    @Test
    void whoLooksIsNotKept() {
        PlanFilter mine = PlanFilter.EMPTY.with(new Criterion.Mine(Set.of("REG-84"), false));
        PlanFilter read = FilterForm.read(FilterForm.write(mine));
        assertThat(read.of(FilterAspect.MINE)).contains(new Criterion.Mine(Set.of(), false));
        assertThat(read.seenBy(Set.of("REG-84"))).isEqualTo(mine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"colour\":{\"is\":[\"red\"]}}",
                "{\"phase\":{\"is\":[\"ASLEEP\"]}}",
                "{\"phase\":{\"is\":\"PLANNED\"}}",
                "{\"phase\":[\"PLANNED\"]}",
                "{\"phase\":{\"maybe\":[\"PLANNED\"]}}",
                "{\"period\":{\"is\":\"bad\"}}",
                "{\"changed\":{\"is\":\"2026-02-30\"}}",
                "{\"text\":{\"is\":[\"a\"]}}"
            })
    void whatIsNoFilterIsRefused(String json) {
        assertThatThrownBy(() -> FilterForm.read(JSON.struct(json))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void whatAsksNothingIsNoPartOfAFilter() {
        assertThat(PlanFilter.EMPTY.withRecords(FilterAspect.TRACK, Set.of()).withText(" "))
                .isEqualTo(PlanFilter.EMPTY);
        assertThat(Filters.ofRegion("A")
                        .withRecords(FilterAspect.REGION, Set.of())
                        .active())
                .isFalse();
    }
}
