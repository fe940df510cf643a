package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLettersTest {
    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsAreCalledAsSpreadsheetsCallThem(int column, String letters) {
        assertThat(ColumnLetters.of(column)).isEqualTo(letters);
    }
}
