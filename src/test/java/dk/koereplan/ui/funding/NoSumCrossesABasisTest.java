package dk.koereplan.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.money.RecordedMoney;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.scene.Plans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure of money that a picture, a grouping, a table, a comparison or a file shows is an amount that was
/// recorded, or a sum within one basis. The cards of the timeline and the details are held by `OneAnswerTest` and
/// `DetailsAnswerTest`.
class NoSumCrossesABasisTest {
    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20", "45", "90"})
    void whateverIsShownWasRecordedOrMayBeAdded(String plan) throws IOException {
        RecordedMoney recorded = RecordedMoney.of(records(Plans.named(plan)));
        for (Map.Entry<String, List<String>> surface :
                MoneySurfaces.of(Plans.of(recorded.records())).entrySet()) {
            int before = recorded.figures();
            assertThat(recorded.crossing(surface.getValue()))
                    .as(surface.getKey())
                    .isEmpty();
            if (!surface.getKey().startsWith("plain")) {
                assertThat(recorded.figures())
                        .as("figures of " + surface.getKey())
                        .isGreaterThan(before);
            }
        }
    }

    private static List<Entity> records(Roadmap roadmap) {
        return Stream.of(EntityKind.values())
                .flatMap(kind -> roadmap.all(kind.type()).stream())
                .map(Entity.class::cast)
                .toList();
    }

    @Test
    void theAgreementsTwoAmountsAreNeverSixHundred() throws IOException {
        List<String> said = MoneySurfaces.of(Plans.sources()).values().stream()
                .flatMap(List::stream)
                .toList();
        assertThat(said)
                .anyMatch(words -> words.contains("250"))
                .noneMatch(words -> words.matches("(?s).*\\b600([.,]0+)?\\b(?!\\d).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20"})
    void aFileForMachinesHoldsTheAmountsOfTheRecordsAndNoOther(String plan) throws IOException {
        Roadmap roadmap = Plans.named(plan);
        List<BigDecimal> recorded = Stream.of(EntityKind.values())
                .filter(kind -> kind.schema().field("amount").isPresent())
                .flatMap(kind -> roadmap.all(kind.type()).stream()
                        .map(entity ->
                                kind.schema().field("amount").orElseThrow().read(entity)))
                .flatMap(value -> value instanceof Value.Number(BigDecimal number) ? Stream.of(number) : Stream.empty())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        var out = new ByteArrayOutputStream();
        new JsonExporter().write(new Material(Requests.of(roadmap, View.TIMELINE)), out);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(Pattern.compile("\"(?:amount|sum)\" ?: ?\"?([\\d.]+)")
                        .matcher(json)
                        .results()
                        .map((MatchResult found) -> new BigDecimal(found.group(1)).stripTrailingZeros()))
                .containsExactlyInAnyOrderElementsOf(recorded);
    }

    /// The figures of a file's rows are read, and one that crosses a basis is seen.
    @Test
    void aSumOverTwoBasesIsSeenInAnyRow() {
        RecordedMoney recorded = RecordedMoney.of(records(Plans.named("demo")));
        List<BigDecimal> amounts = recorded.records().stream()
                .filter(FundingSource.class::isInstance)
                .map(line -> ((FundingSource) line).money())
                .filter(money -> money.basis().isAddable())
                .collect(Collectors.toMap(
                        Money::basis, money -> money.kroner().orElseThrow().from(), (a, b) -> a))
                .values()
                .stream()
                .limit(2)
                .toList();
        BigDecimal sum = amounts.getFirst().add(amounts.getLast());
        assertThat(recorded.crossing(
                        List.of("alt\t" + MoneyWords.entered(Unit.KRONER, Amount.of(sum), MoneySurfaces.DANISH))))
                .hasSize(1);
    }
}
