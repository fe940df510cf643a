package dk.koereplan.boot;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
final class Display {
    private Display() {}

    static boolean isThere(Map<String, String> environment, String operatingSystem, String glassPlatform) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (glassPlatform.equalsIgnoreCase("Headless")) {
            return false;
        }
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        boolean named = !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        return named && hasGtk();
    }

    /// JavaFX opens its windows through GTK 3, which a server may lack even where a display is named.
    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup("libgtk-3.so.0", arena)
                    .find("gtk_init_check")
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
