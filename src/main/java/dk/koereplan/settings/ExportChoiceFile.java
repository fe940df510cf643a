package dk.koereplan.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Reads and writes what was last exported. What cannot be read is no reason to lose the other preferences.
final class ExportChoiceFile {
    private ExportChoiceFile() {}

    static Optional<ExportChoice> read(Properties values) {
        String plan = values.getProperty("export.plan");
        String target = values.getProperty("export.target");
        String template = values.getProperty("export.template");
        if (plan == null || target == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExportChoice(
                    Path.of(plan),
                    values.getProperty("export.view", ""),
                    values.getProperty("export.format", ""),
                    values.getProperty("export.paper", ""),
                    Boolean.parseBoolean(values.getProperty("export.portrait")),
                    values.getProperty("export.across", ""),
                    Boolean.parseBoolean(values.getProperty("export.raw")),
                    template == null ? null : Path.of(template),
                    values.getProperty("export.language", ""),
                    Path.of(target)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static void write(Properties values, ExportChoice choice) {
        values.setProperty("export.plan", choice.plan().toString());
        values.setProperty("export.view", choice.view());
        values.setProperty("export.format", choice.format());
        values.setProperty("export.paper", choice.paper());
        values.setProperty("export.portrait", String.valueOf(choice.portrait()));
        values.setProperty("export.across", choice.across());
        values.setProperty("export.raw", String.valueOf(choice.raw()));
        if (choice.template() != null) {
            values.setProperty("export.template", choice.template().toString());
        }
        values.setProperty("export.language", choice.language());
        values.setProperty("export.target", choice.target().toString());
    }
}
