package dk.koereplan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    private static final TimelineLook LOOK = new TimelineLook(
            List.of("REGION", "TRACK"),
            List.of(new TimelineLook.Folded("REG-84", null), new TimelineLook.Folded("REG-84", "spor 1/2")),
            3.25,
            20400.5,
            false);

    @TempDir
    Path folder;

    @Test
    void remembersEverything() throws IOException {
        Preferences preferences = new Preferences(
                "en",
                "dark",
                "sekretær",
                new WindowPlace(1600, 900, true),
                List.of(Path.of("plan å.koereplan"), Path.of("b")),
                Map.of(Path.of("b"), LOOK),
                Map.of(Path.of("b"), Map.of("mine", "[\"REG-84\"]", "tavle æøå", "{}")),
                Optional.of(new ExportChoice(
                        Path.of("/en/plan.koereplan"),
                        "board",
                        "pdf",
                        "A3",
                        true,
                        "SEVERAL",
                        false,
                        Path.of("/et/sted/skabelon.pptx"),
                        "en",
                        Path.of("/et/sted/tavle.pdf"))));
        var file = new PreferencesFile(folder.resolve("ny/preferences.properties"));
        file.save(preferences);
        assertThat(file.load()).isEqualTo(preferences);
    }

    @Test
    void answersDefaultsWhenThereIsNoFile() {
        assertThat(new PreferencesFile(folder.resolve("none")).load()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void putsDamagedFileAside() throws IOException {
        Path path = folder.resolve("preferences.properties");
        Files.write(path, new byte[] {0, 0, (byte) 0xC3, 0x28});
        assertThat(new PreferencesFile(path).load()).isEqualTo(Preferences.DEFAULT);
        assertThat(path).doesNotExist();
        assertThat(folder.resolve("preferences.properties.damaged")).exists();
    }

    @Test
    void losesABrokenLookAtATimelineAndNothingElse() throws IOException {
        Path path = folder.resolve("preferences.properties");
        Files.writeString(path, """
            format=1
            theme=dark
            recent.0=a
            timeline.0.lanes=
            timeline.0.zoom=bred
            timeline.0.from=
            """);
        Preferences read = new PreferencesFile(path).load();
        assertThat(read.theme()).isEqualTo("dark");
        assertThat(read.looks())
                .containsOnly(Map.entry(
                        Path.of("a"), new TimelineLook(List.of(""), List.of(), Double.NaN, Double.NaN, true)));
    }

    @Test
    void forgetsHowAPlanWasLookedAtWithThePlan() {
        Preferences both = Preferences.DEFAULT
                .opened(Path.of("a"))
                .opened(Path.of("b"))
                .looked(Path.of("a"), LOOK)
                .looked(Path.of("b"), LOOK)
                .looked(Path.of("never opened"), LOOK);
        assertThat(both.looks()).containsOnlyKeys(Path.of("a"), Path.of("b"));
        assertThat(both.forgotten(Path.of("a")).looks()).containsOnlyKeys(Path.of("b"));
    }

    @Test
    void keepsTheNewestEightPlansOnce() {
        Preferences preferences = Preferences.DEFAULT;
        for (int i = 0; i < 12; i++) {
            preferences = preferences.opened(Path.of("plan" + i % 10));
        }
        assertThat(preferences.recent()).hasSize(8).first().isEqualTo(Path.of("plan1"));
        assertThat(preferences.recent()).doesNotHaveDuplicates();
        assertThat(preferences.forgotten(Path.of("plan1")).recent()).hasSize(7);
    }
}
