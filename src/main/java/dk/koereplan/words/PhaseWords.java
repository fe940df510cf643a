package dk.koereplan.words;

import dk.koereplan.analysis.Phase;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;

/// The word for where an initiative stands on the as-of date: the state's own, or "Kommende".
public final class PhaseWords {
    private PhaseWords() {}

    public static String of(Phase phase, Texts texts) {
        return Words.of(constant(phase), texts);
    }

    /// The word within a sentence.
    public static String inline(Phase phase, Texts texts) {
        return Words.inline(constant(phase), texts);
    }

    private static Enum<?> constant(Phase phase) {
        return phase.state().<Enum<?>>map(state -> state).orElse(phase);
    }
}
