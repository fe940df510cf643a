package dk.koereplan.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where this user's files belong, by the customs of the operating system.
///
/// @param configuration preferences
/// @param state logs, and which copies of which plans this installation made
/// @param cache what is made anew when somebody removes it
/// @param documents where new plans go unless somebody says otherwise
record Folders(Path configuration, Path state, Path cache, Path documents) {
    private static final String NAME = "koereplan";

    static Folders of(Map<String, String> environment, String operatingSystem, Path home) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            Path local = path(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
            Path roaming =
                    path(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
            return new Folders(
                    roaming.resolve(NAME),
                    local.resolve(NAME),
                    local.resolve(NAME).resolve("cache"),
                    documents(home));
        }
        if (system.contains("mac")) {
            Path library = home.resolve("Library");
            return new Folders(
                    library.resolve("Application Support").resolve(NAME),
                    library.resolve("Logs").resolve(NAME),
                    library.resolve("Caches").resolve(NAME),
                    documents(home));
        }
        Path configuration = path(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        Path state =
                path(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"));
        Path cache = path(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
        return new Folders(
                configuration.resolve(NAME),
                state.resolve(NAME),
                cache.resolve(NAME),
                xdgDocuments(configuration, home));
    }

    private static Path path(@Nullable String given, Path otherwise) {
        return given == null || given.isBlank() ? otherwise : Path.of(given);
    }

    private static Path documents(Path home) {
        return List.of("Documents", "Dokumenter").stream()
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home.resolve("Documents"));
    }

    /// The documents folder may have a name in the user's language, which `user-dirs.dirs` tells.
    private static Path xdgDocuments(Path configuration, Path home) {
        try {
            Path dirs = configuration.resolve("user-dirs.dirs");
            Optional<Path> named = !Files.isReadable(dirs)
                    ? Optional.empty()
                    : Files.readAllLines(dirs).stream()
                            .filter(line -> line.startsWith("XDG_DOCUMENTS_DIR="))
                            .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                            .map(text -> Path.of(text.replace("$HOME", home.toString())))
                            .findFirst();
            return named.orElseGet(() -> documents(home));
        } catch (IOException e) {
            return documents(home);
        }
    }
}
