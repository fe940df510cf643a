package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.domain.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditLinesTest {
    private static final int LONGEST = 20;

    @Test
    void numbersTheLinesOfEverySystem() throws IOException {
        assertThat(read("a\nb\r\nc\rd\n\ne")).containsExactly("1 a", "2 b", "3 c", "4 d", "5 ", "6 e");
        assertThat(read("a\n")).containsExactly("1 a");
        assertThat(read("")).isEmpty();
    }

    @Test
    void passesOverAByteOrderMarkAtTheHeadOnly() throws IOException {
        assertThat(read("\uFEFFa\n\uFEFFb")).containsExactly("1 a", "2 \uFEFFb");
    }

    @Test
    void namesTheCharacterThatIsNotUtf8AndGoesOn() throws IOException {
        byte[] bytes = "æ\nSønder".getBytes(StandardCharsets.ISO_8859_1);
        try (EditLines lines = new EditLines(new ByteArrayInputStream(bytes), LONGEST)) {
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::text)
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            e -> assertThat(e.what().arguments()).containsExactly(1));
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::text)
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            e -> assertThat(e.what().arguments()).containsExactly(2));
            assertThat(lines.next()).isFalse();
        }
    }

    @Test
    void refusesALetterThatIsCutOff() throws IOException {
        try (EditLines lines = new EditLines(new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3}), LONGEST)) {
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::text).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void passesOverALineThatIsTooLong() throws IOException {
        String text = "x".repeat(LONGEST) + "\n" + "x".repeat(LONGEST + 1) + "\nb";
        try (EditLines lines =
                new EditLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LONGEST)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.text()).hasSize(LONGEST);
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::text)
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.what().key()).isEqualTo("edit.long"));
            assertThat(lines.next()).isTrue();
            assertThat(lines.text()).isEqualTo("b");
            assertThat(lines.number()).isEqualTo(3);
        }
    }

    private static List<String> read(String text) throws IOException {
        List<String> read = new ArrayList<>();
        try (EditLines lines =
                new EditLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LONGEST)) {
            while (lines.next()) {
                read.add(lines.number() + " " + lines.text());
            }
        }
        return read;
    }
}
