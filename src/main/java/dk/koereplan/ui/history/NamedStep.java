package dk.koereplan.ui.history;

import dk.koereplan.domain.change.Txn;
import dk.koereplan.i18n.Intentions;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.words.ValueWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One step that can be undone or redone, in words.
///
/// @param name what it does
/// @param about what the first record that it changes is called
/// @param others how many other records it changes
/// @param lines the first of the fields that it changes, from and to
/// @param more how many other fields it changes
record NamedStep(String name, String about, int others, List<ChangeLine> lines, int more) {
    private static final int MOST_LINES = 2;

    NamedStep {
        lines = List.copyOf(lines);
    }

    /// Reads the log: not for the FX thread.
    ///
    /// @param back the transactions took something back, and doing it again is meant
    static List<NamedStep> of(List<Txn> txns, boolean back, PlanFile file, ValueWords words) throws PlanFileProblem {
        ChangeLines lines = new ChangeLines(file, words);
        List<NamedStep> steps = new ArrayList<>();
        for (Txn txn : txns) {
            steps.add(of(txn, back, lines.of(txn), words));
        }
        return steps;
    }

    private static NamedStep of(Txn txn, boolean back, List<ChangeLine> lines, ValueWords words) {
        Texts texts = words.texts();
        Set<String> ids = new LinkedHashSet<>();
        txn.body().changes().forEach(change -> ids.add(change.key().entity()));
        String first = ids.stream().findFirst().orElse("");
        List<ChangeLine> fields = lines.stream()
                .filter(line -> line.id().equals(first) && !line.name().isEmpty())
                .map(line -> back ? line.reversed() : line)
                .toList();
        String about = lines.stream()
                .findFirst()
                .map(ChangeLine::record)
                .orElse(words.index().title(first));
        return new NamedStep(
                Intentions.what(txn, texts),
                about,
                Math.max(0, ids.size() - 1),
                fields.subList(0, Math.min(MOST_LINES, fields.size())),
                Math.max(0, fields.size() - MOST_LINES));
    }

    /// "Ret initiativ: »Fælles mål« og 2 andre".
    String says(Texts texts) {
        return others == 0 ? texts.get("notice.of", name, about) : texts.get("notice.of.many", name, about, others);
    }

    /// "Fase: planlagt → i gang · Titel: …".
    String changes(Texts texts) {
        List<String> said = new ArrayList<>(lines.stream().map(ChangeLine::says).toList());
        if (more > 0) {
            said.add(texts.get("steps.fields.more", more));
        }
        return String.join(" · ", said);
    }
}
