package dk.koereplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    @Test
    void putsTheDanishLettersLastAndAaWithThem() {
        assertThat(sorted(Language.DANISH, "Ærø", "Aalborg", "Zobel", "Ølgod", "Ålborg", "abe", "Bornholm"))
                .containsExactly("abe", "Bornholm", "Zobel", "Ærø", "Ølgod", "Aalborg", "Ålborg");
    }

    @Test
    void countsNumbersWithinATextAsNumbers() {
        assertThat(sorted(Language.DANISH, "uge 10", "uge 9", "IN-014", "IN-2"))
                .containsExactly("IN-2", "IN-014", "uge 9", "uge 10");
    }

    @Test
    void putsDanishLettersWhereEnglishReadersLook() {
        assertThat(sorted(Language.ENGLISH, "Zobel", "Ølgod", "Aalborg", "Bornholm"))
                .containsExactly("Aalborg", "Bornholm", "Ølgod", "Zobel");
    }

    @Test
    void findsAalborgHoweverItIsSpelled() {
        assertThat(List.of("ålborg", "Aalb", "AALBORG", "a", "alb"))
                .allSatisfy(query ->
                        assertThat(Alphabet.matches("Aalborg Sygehus", query)).isTrue());
        assertThat(Alphabet.matches("Ålborg", "aalborg")).isTrue();
        assertThat(Alphabet.matches("Aarhus", "ålborg")).isFalse();
    }

    @Test
    void findsAllWordsInAnyOrderAndIgnoresAccents() {
        assertThat(Alphabet.matches("Fælles idé om datadeling", "DATA ide")).isTrue();
        assertThat(Alphabet.matches("Fælles idé", "fælles mangler")).isFalse();
        assertThat(Alphabet.matches("Fælles idé", " ")).isTrue();
    }

    private static List<String> sorted(Language language, String... words) {
        List<String> list = new ArrayList<>(List.of(words));
        list.sort(Alphabet.of(language));
        return list;
    }
}
