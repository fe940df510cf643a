package dk.koereplan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void remembersEverything() throws IOException {
        Preferences preferences = new Preferences(
                "en",
                "dark",
                "sekretær",
                new WindowPlace(1600, 900, true),
                List.of(Path.of("plan å.koereplan"), Path.of("b")));
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
