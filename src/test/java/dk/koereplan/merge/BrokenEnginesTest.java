package dk.koereplan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A property that does not notice its broken engine is worth nothing: it fails the build.
class BrokenEnginesTest {
    private static final int HISTORIES = 60;

    @ParameterizedTest
    @EnumSource(Mutant.class)
    void isNoticedByItsProperty(Mutant mutant) {
        OptionalLong noticed = LongStream.range(0, HISTORIES)
                .filter(seed ->
                        !new Trial(seed, mutant).run(List.of(mutant.notices())).isEmpty())
                .findFirst();
        assertThat(noticed)
                .as("the first of %d histories in which %s notices", HISTORIES, mutant.notices())
                .isPresent();
    }
}
