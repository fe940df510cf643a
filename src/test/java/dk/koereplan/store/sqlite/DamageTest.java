package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F10 and F11: whatever happens to the bytes, a plan that opens shows what was written.
class DamageTest {
    private static final long SEED = 20_261_122;

    @TempDir
    Path folder;

    private Plans plans;
    private byte[] sound;
    private Roadmap written;

    @BeforeEach
    void setUp() throws Exception {
        plans = new Plans(folder);
        sound = Files.readAllBytes(plans.written());
        try (PlanFile file = plans.files().openReadOnly(plans.path())) {
            written = file.roadmap();
        }
    }

    @Test
    void flippedBytesNeverShowWrongValues() throws Exception {
        flip(100);
    }

    @Test
    @Tag("long")
    void aThousandFlippedBytesNeverShowWrongValues() throws Exception {
        flip(1000);
    }

    private void flip(int trials) throws Exception {
        Random random = new Random(SEED);
        int found = 0;
        for (int trial = 0; trial < trials; trial++) {
            byte[] bytes = sound.clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                int at = random.nextInt(bytes.length);
                bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
            found += opened(bytes, "seed " + SEED + " flip " + trial) ? 0 : 1;
        }
        assertThat(found).isPositive();
    }

    @Test
    void flippedLogBytesAreFound() throws Exception {
        Random random = new Random(SEED);
        String text = new String(sound, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (int trial = 0; trial < 30; trial++) {
            byte[] bytes = sound.clone();
            int at = text.indexOf("Organisation nummer", random.nextInt(sound.length));
            if (at >= 0) {
                bytes[at] = 'o';
                opened(bytes, "seed " + SEED + " log flip " + trial);
            }
        }
    }

    @Test
    void truncatedPlansAreRefused() throws Exception {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 50; trial++) {
            byte[] bytes = Arrays.copyOf(sound, random.nextInt(sound.length));
            assertThat(opened(bytes, "seed " + SEED + " cut at " + bytes.length))
                    .isFalse();
        }
    }

    @Test
    void aSectorOfZerosNeverShowsWrongValues() throws Exception {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 30; trial++) {
            byte[] bytes = sound.clone();
            int sector = random.nextInt(sound.length / 512) * 512;
            Arrays.fill(bytes, sector, sector + 512, (byte) 0);
            opened(bytes, "seed " + SEED + " zeros at " + sector);
        }
    }

    /// @return whether it opened, and then with the right values
    private boolean opened(byte[] bytes, String what) throws Exception {
        Files.write(plans.path(), bytes);
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.roadmap()).as(what).isEqualTo(written);
            return true;
        } catch (PlanFileProblem e) {
            assertThat(Files.readAllBytes(plans.path())).as(what).isEqualTo(bytes);
            return false;
        }
    }
}
