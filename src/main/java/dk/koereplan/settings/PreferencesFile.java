package dk.koereplan.settings;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The preferences as a small text file. Saving replaces the file in one step; a damaged file is put aside and the
/// defaults are used.
public final class PreferencesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);
    private static final String FORMAT = "1";
    private final Path file;
    private volatile @Nullable Preferences known;

    /// @param file need not exist, nor its folder
    public PreferencesFile(Path file) {
        this.file = file;
    }

    /// Read from the disk once: whoever else writes the file is not heard.
    public Preferences load() {
        Preferences now = known;
        if (now == null) {
            now = fromDisk();
            known = now;
        }
        return now;
    }

    private Preferences fromDisk() {
        if (!Files.exists(file)) {
            return Preferences.DEFAULT;
        }
        try {
            return read();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Preferences cannot be read; the defaults are used and the file is kept aside", e);
            putAside();
            return Preferences.DEFAULT;
        }
    }

    private Preferences read() throws IOException {
        var values = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        if (!FORMAT.equals(values.getProperty("format"))) {
            throw new IllegalArgumentException("not a preferences file of format " + FORMAT);
        }
        Preferences fallback = Preferences.DEFAULT;
        return new Preferences(
                values.getProperty("language", fallback.language()),
                values.getProperty("theme", fallback.theme()),
                values.getProperty("member", fallback.member()),
                new WindowPlace(
                        Integer.parseInt(values.getProperty("window.width", "1280")),
                        Integer.parseInt(values.getProperty("window.height", "800")),
                        Boolean.parseBoolean(values.getProperty("window.maximised", "false"))),
                recent(values),
                looks(values),
                kept(values),
                ExportChoiceFile.read(values));
    }

    private static List<Path> recent(Properties values) {
        var recent = new ArrayList<Path>();
        for (int i = 0; i < Preferences.LONGEST_RECENT; i++) {
            recent(values, i).ifPresent(recent::add);
        }
        return recent;
    }

    private static Optional<Path> recent(Properties values, int number) {
        try {
            return Optional.ofNullable(values.getProperty("recent." + number)).map(Path::of);
        } catch (InvalidPathException e) {
            LOG.info("A recent plan has a path that this computer does not know");
            return Optional.empty();
        }
    }

    private static Map<Path, TimelineLook> looks(Properties values) {
        Map<Path, TimelineLook> looks = new HashMap<>();
        for (int i = 0; i < Preferences.LONGEST_RECENT; i++) {
            Optional<TimelineLook> look = TimelineLookFile.read(values, i);
            recent(values, i).ifPresent(plan -> look.ifPresent(known -> looks.put(plan, known)));
        }
        return looks;
    }

    private static Map<Path, Map<String, String>> kept(Properties values) {
        Map<Path, Map<String, String>> kept = new HashMap<>();
        for (int i = 0; i < Preferences.LONGEST_RECENT; i++) {
            Map<String, String> ofPlan = new HashMap<>();
            String prefix = keptKey(i);
            for (String key : values.stringPropertyNames()) {
                if (key.startsWith(prefix)) {
                    ofPlan.put(key.substring(prefix.length()), values.getProperty(key));
                }
            }
            recent(values, i).ifPresent(plan -> kept.put(plan, ofPlan));
        }
        return kept;
    }

    private static String keptKey(int number) {
        return "recent." + number + ".kept.";
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The damaged preferences cannot be put aside", e);
        }
    }

    /// @throws IOException when the folder cannot be written; the old file stands
    public synchronized void save(Preferences preferences) throws IOException {
        known = preferences;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter writer = Files.newBufferedWriter(fresh)) {
            values(preferences).store(writer, null);
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.debug("This folder cannot move in one step", e);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Properties values(Preferences preferences) {
        var values = new Properties();
        values.setProperty("format", FORMAT);
        values.setProperty("language", preferences.language());
        values.setProperty("theme", preferences.theme());
        values.setProperty("member", preferences.member());
        values.setProperty("window.width", String.valueOf(preferences.window().width()));
        values.setProperty("window.height", String.valueOf(preferences.window().height()));
        values.setProperty(
                "window.maximised", String.valueOf(preferences.window().maximised()));
        for (int i = 0; i < preferences.recent().size(); i++) {
            Path plan = preferences.recent().get(i);
            values.setProperty("recent." + i, plan.toString());
            String prefix = keptKey(i);
            preferences
                    .kept()
                    .getOrDefault(plan, Map.of())
                    .forEach((name, text) -> values.setProperty(prefix + name, text));
            TimelineLook look = preferences.looks().get(plan);
            if (look != null) {
                TimelineLookFile.write(values, i, look);
            }
        }
        preferences.export().ifPresent(choice -> ExportChoiceFile.write(values, choice));
        return values;
    }
}
