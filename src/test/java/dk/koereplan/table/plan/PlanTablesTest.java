package dk.koereplan.table.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.facts.NeedCover;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.analysis.overview.WeekList;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.Total;
import dk.koereplan.table.flat.FlatCell;
import dk.koereplan.table.flat.FlatTable;
import dk.koereplan.words.FactWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The lists of real plans, without a window.
class PlanTablesTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);

    private static Scope plan(String name) {
        return Plans.scope(Plans.named(name));
    }

    private static List<Table<?>> all(Scope scope, Texts texts) {
        List<Table<?>> tables = new ArrayList<>(List.of(
                InitiativeTable.of(scope.initiatives(), scope.facts(), texts),
                GateTable.of(scope, texts),
                HearingTable.of(scope, texts),
                DecisionTable.of(scope, texts),
                RiskTable.of(scope, texts),
                NeedTable.of(scope, texts),
                ReportTable.of(scope, texts),
                FigureTable.of(
                        "Alle",
                        scope.milestones().stream().map(m -> m.id().value()).toList(),
                        scope.facts(),
                        texts)));
        Arrays.stream(FundingTable.By.values()).forEach(by -> tables.add(FundingTable.of(scope, by, texts)));
        return tables;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "50", "empty"})
    void everyCellHoldsTheTypeOfItsColumnAndSaysItInBothLanguages(String name) {
        Scope scope = plan(name);
        for (Language language : Language.values()) {
            all(scope, Texts.in(language)).forEach(PlanTablesTest::checkCells);
        }
    }

    private static <R> void checkCells(Table<R> table) {
        for (R row : table.rows()) {
            for (Column<R> column : table.columns()) {
                Cell cell = column.of(row);
                assertThat(column.type().holds(cell))
                        .as(column.key() + " " + cell)
                        .isTrue();
                assertThat(cell instanceof Cell.Unknown || !cell.words().isBlank())
                        .as(column.key() + " " + cell)
                        .isTrue();
            }
        }
    }

    /// A row of this list stands for a task; written out it names the record that the task is about.
    @Test
    void theWeekWrittenOutNamesRecordsByTheirIds() {
        Scope scope = plan("demo");
        FlatTable week = FlatTable.of(WeekTable.of(WeekList.of(scope), scope, DANISH), DANISH);
        assertThat(week.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getFirst())
                        .isInstanceOfSatisfying(
                                FlatCell.Word.class,
                                id -> assertThat(scope.index().find(id.text())).isPresent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "50"})
    void aColumnThatCanBeEditedShowsOneFieldOfItsRecord(String name) {
        for (Table<?> table : all(plan(name), DANISH)) {
            assertThat(table.columns())
                    .filteredOn(Column::editable)
                    .allSatisfy(column -> assertThat(column.key())
                            .isEqualTo("field." + column.field().orElseThrow().name()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "50"})
    void noSumCrossesAPriceLevelARecurrenceOrWhatNobodyStated(String name) {
        Scope scope = plan(name);
        for (FundingTable.By by : FundingTable.By.values()) {
            Table<FundingSource> table = FundingTable.of(scope, by, DANISH);
            for (RowGroup<FundingSource> group : table.groups()) {
                for (Total total : table.sums().orElseThrow().of().apply(group.rows())) {
                    boolean stated = !total.basis().level().equals(PriceLevel.NOT_STATED)
                            && total.basis().recurrence() != null;
                    assertThat(total.sum().known()).as(total.line()).isLessThanOrEqualTo(stated ? 1000 : 1);
                    assertThat(group.rows().stream()
                                    .filter(l -> l.money().basis().equals(total.basis()))
                                    .map(FundingSource::amount)
                                    .filter(Objects::nonNull)
                                    .count())
                            .as(total.line())
                            .isGreaterThanOrEqualTo(total.sum().known());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FundingTable.By.class)
    void theAgreementsTwoAmountsAreNeverSixHundred(FundingTable.By by) {
        String text = FundingTable.of(plan("sources"), by, DANISH).text();
        assertThat(text).contains("250,0 mio. kr.").contains("350,0 mio. kr.").doesNotContain("600");
    }

    @ParameterizedTest
    @EnumSource(FundingTable.By.class)
    void everyFundingLineIsInOneGroupWhateverTheyAreGatheredBy(FundingTable.By by) {
        Scope scope = plan("demo");
        assertThat(FundingTable.of(scope, by, DANISH).rows()).containsExactlyInAnyOrderElementsOf(scope.funding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo", "50"})
    void everyNeedAndEveryLineOfMoneyIsInOneRowOfWhatIsNeeded(String name) {
        Scope scope = plan(name);
        List<NeedCover> covers = NeedTable.of(scope, DANISH).rows().stream()
                .map(NeedTable.Row::cover)
                .toList();
        assertThat(covers.stream().flatMap(c -> c.needs().stream()))
                .containsExactlyInAnyOrderElementsOf(scope.index().roadmap().all(Need.class));
        assertThat(covers.stream().flatMap(c -> c.money().lines().stream()))
                .containsExactlyInAnyOrderElementsOf(scope.funding().stream()
                        .filter(l -> !FundingSummary.saysNoneNeeded(l))
                        .toList());
    }

    @Test
    void saysWhatIsMissingOfANeedAndThatItIsNotKnownOfAnother() {
        assertThat(NeedTable.of(plan("demo"), DANISH).text())
                .contains("1,4 mio. kr.")
                .contains("ikke kendt: andet prisgrundlag")
                .contains("muligt behov");
        assertThat(NeedTable.of(plan("sources"), DANISH).text())
                .contains("ukendt beløb · muligt behov	")
                .contains("ikke kendt: behov uden beløb")
                .doesNotContain("600");
    }

    @Test
    void headingsComeInTheOrderOfWhatTheyHold() {
        Table<FundingSource> table = FundingTable.of(plan("demo"), FundingTable.By.CERTAINTY, DANISH);
        assertThat(table.groups().stream()
                        .map(g -> ((Cell.Choice) g.heading().orElseThrow())
                                .value()
                                .ordinal()))
                .isSorted();
        assertThat(GateTable.of(plan("demo"), DANISH).groups())
                .extracting(g -> g.heading().orElseThrow().words())
                .isSorted();
        assertThat(ReportTable.of(plan("demo"), DANISH).groups())
                .extracting(g -> g.rows().getFirst().period())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo"})
    void anInitiativeSaysWhatTheFactsSay(String name) {
        Scope scope = plan(name);
        FactWords words = new FactWords(scope.facts(), DANISH);
        Table<Initiative> table = InitiativeTable.of(scope.initiatives(), scope.facts(), DANISH);
        for (Initiative row : table.rows()) {
            var facts = scope.facts().of(row);
            assertThat(table.column("field.owner").of(row).words()).isEqualTo(words.owner(facts));
            assertThat(table.column("initiatives.next").of(row).words()).isEqualTo(words.next(facts));
            assertThat(table.column("initiatives.funding").of(row).words())
                    .isEqualTo(words.money().words(facts.money()));
        }
    }

    @Test
    void saysAHearingPartyInAWordAndByHowMuchItIsLate() {
        String text = HearingTable.of(plan("demo"), DANISH).text();
        assertThat(text).contains("Rettidigt").contains("Forsinket 2 dage");
    }
}
