package dk.koereplan.boot;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
interface Display {
    static boolean isThere(Map<String, String> environment, String operatingSystem, String glassPlatform) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (glassPlatform.equalsIgnoreCase("Headless")) {
            return false;
        }
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
