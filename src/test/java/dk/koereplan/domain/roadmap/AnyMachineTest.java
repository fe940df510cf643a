package dk.koereplan.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.RandomRecords;
import dk.koereplan.domain.RandomTimes;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.time.WhenNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// Invariant 10: the same file says the same on every machine.
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class AnyMachineTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void neitherLanguageNorZoneOfTheMachineChangesWhatIsWrittenOrDerived() {
        List<String> here = everything("da-DK", "Europe/Copenhagen");
        assertThat(everything("tr-TR", "Asia/Istanbul")).isEqualTo(here);
        assertThat(everything("ar-EG-u-nu-arab", "Pacific/Kiritimati")).isEqualTo(here);
        assertThat(everything("th-TH-u-ca-buddhist-nu-thai", "America/Anchorage"))
                .isEqualTo(here);
        assertThat(everything("en-US", "UTC")).isEqualTo(here);
    }

    private static List<String> everything(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        List<String> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            for (int seed = 0; seed < 10; seed++) {
                new RandomRecords(new Random(seed), RandomRecords.Pool.ANY)
                        .record(kind, "X-1")
                        .map(e -> kind.schema().write(e))
                        .ifPresent(v -> all.add(v.canonical() + kind.schema().read("X-1", v)));
            }
        }
        for (int seed = 0; seed < 500; seed++) {
            var when = new RandomTimes(new Random(seed)).when();
            all.add(WhenNotation.write(when) + " " + when.interval());
        }
        all.add(String.valueOf(PriceLevel.write(new PriceLevel.OfAgreement(2021, 1))));
        return all;
    }
}
