package dk.koereplan.cli;

import dk.koereplan.i18n.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Gives picocli the help texts of `i18n`: its key `koereplan.new.usage.description` is ours with `help.` before it.
final class CommandLineTexts extends ResourceBundle {
    private static final String PREFIX = "help.";

    private final Texts texts;

    CommandLineTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.has(PREFIX + key) ? texts.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
