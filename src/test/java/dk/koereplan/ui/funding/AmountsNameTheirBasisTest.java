package dk.koereplan.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.money.BasisWords;
import dk.koereplan.scene.Plans;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody reads an amount without its price level: it stands beside the amount, in its row, or in the heading over it.
/// Pages of a file are pictures and tables that are looked at as such.
class AmountsNameTheirBasisTest {
    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20"})
    void everyAmountThatIsShown(String plan) throws IOException {
        for (Map.Entry<String, List<String>> surface :
                MoneySurfaces.of(Plans.named(plan)).entrySet()) {
            if (!surface.getKey().contains("pages")) {
                assertThat(bare(surface.getValue())).as(surface.getKey()).isEmpty();
            }
        }
    }

    private static List<String> bare(List<String> said) {
        return said.stream().filter(BasisWords::isBare).toList();
    }

    @Test
    void anAmountAloneIsSeen() {
        assertThat(bare(List.of("bortfaldet 3,1 mio. kr.", "bortfaldet 3,1 mio. kr. (2026-PL, engangs)")))
                .containsExactly("bortfaldet 3,1 mio. kr.");
    }
}
