package dk.koereplan.table.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.PlanList;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Column;
import dk.koereplan.table.Table;
import dk.koereplan.table.flat.FlatColumn.Part;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlatTableTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);

    @ParameterizedTest
    @EnumSource(value = PlanList.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPARISON")
    void everyRowStandsForItselfUnderAnIdOfItsOwn(PlanList list) {
        for (Roadmap roadmap : List.of(Plans.named("demo"), Plans.sources())) {
            FlatTable flat = FlatTable.of(list.table(Plans.scope(roadmap), DANISH), DANISH);
            assertThat(flat.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(flat.columns()));
            assertThat(new HashSet<>(flat.rows().stream().map(List::getFirst).toList()))
                    .hasSameSizeAs(flat.rows());
        }
    }

    /// What nobody knows has no value, and what was said of it stands beside.
    @ParameterizedTest
    @EnumSource(value = PlanList.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPARISON")
    void unknownTimesAndAmountsAreEmptyBesideTheirWords(PlanList list) {
        check(list.table(Plans.scope(Plans.named("demo")), DANISH));
    }

    private static <R> void check(Table<R> table) {
        FlatTable flat = FlatTable.of(table, DANISH);
        for (Column<R> column : table.columns()) {
            int given = flat.number(column.key(), Part.GIVEN);
            for (int i = 0; given >= 0 && i < flat.rows().size(); i++) {
                Cell cell = column.of(table.rows().get(i));
                List<FlatCell> row = flat.rows().get(i);
                assertThat(row.get(given)).isEqualTo(FlatCell.word(cell.words()));
                if (cell instanceof Cell.Unknown) {
                    assertThat(row.get(given - 1)).isEqualTo(FlatCell.NOTHING);
                }
            }
        }
    }
}
