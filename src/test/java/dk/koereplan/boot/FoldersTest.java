package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path home;

    @Test
    void followsTheDesktopsCustoms() {
        Folders linux = Folders.of(Map.of(), "Linux", home);
        assertThat(linux.configuration()).isEqualTo(home.resolve(".config/koereplan"));
        assertThat(linux.state()).isEqualTo(home.resolve(".local/state/koereplan"));
        assertThat(linux.cache()).isEqualTo(home.resolve(".cache/koereplan"));
        Folders windows = Folders.of(Map.of("LOCALAPPDATA", "local", "APPDATA", "roaming"), "Windows 11", home);
        assertThat(windows.configuration()).isEqualTo(Path.of("roaming/koereplan"));
        assertThat(windows.state()).isEqualTo(Path.of("local/koereplan"));
        assertThat(windows.cache()).isEqualTo(Path.of("local/koereplan/cache"));
        assertThat(Folders.of(Map.of(), "Mac OS X", home).state()).isEqualTo(home.resolve("Library/Logs/koereplan"));
    }

    @Test
    void findsADocumentsFolderInTheUsersLanguage() throws IOException {
        assertThat(Folders.of(Map.of(), "Linux", home).documents()).isEqualTo(home.resolve("Documents"));
        Files.createDirectories(home.resolve("Dokumenter"));
        assertThat(Folders.of(Map.of(), "Linux", home).documents()).isEqualTo(home.resolve("Dokumenter"));
        Files.createDirectories(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Papirer\"\n");
        assertThat(Folders.of(Map.of(), "Linux", home).documents()).isEqualTo(home.resolve("Papirer"));
    }

    @Test
    void opensNoWindowWithoutADisplay() {
        assertThat(Display.isThere(Map.of(), "Linux", "")).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux", "Headless"))
                .isFalse();
        assertThat(Display.isThere(Map.of(), "Windows 11", "")).isTrue();
    }
}
