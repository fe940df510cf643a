package dk.koereplan.cli;

import dk.koereplan.app.FileProblem;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.PlanFileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sentences that commands print.
public final class CommandWords {
    private static final int LONGEST_TITLE = 100;

    private CommandWords() {}

    public static String problem(PlanFileProblem problem, Texts texts) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(problem.path());
        arguments.addAll(problem.arguments());
        String sentence = texts.get("file.problem." + problem.reason(), arguments.toArray());
        return shown(sentence + " (" + problem.reason().code() + ")");
    }

    /// Why a file other than a plan was neither read nor written.
    public static String problem(FileProblem problem, Texts texts) {
        return shown(texts.get("file.access." + problem.reason(), problem.path()));
    }

    public static String notice(PlanFileNotice notice, Texts texts) {
        return shown(texts.get("file.notice." + notice.key(), notice.arguments().toArray()));
    }

    /// `ID, outcome: what is not known`, for each approval by a body whose mandates nobody recorded.
    static List<String> unstated(List<DecisionGate> gates, Texts texts) {
        return gates.stream()
                .map(gate -> gate.id().value() + ", outcome: " + texts.get("warning.gate.mandate", gate.title()))
                .toList();
    }

    /// `ID, field: why`.
    static String leftOut(Structure.Inactive inactive, Texts texts, Roadmap roadmap) {
        return shown(inactive.record() + ", " + inactive.field() + ": "
                + Words.leftOut(inactive, texts, id -> title(roadmap.titleOf(id))));
    }

    /// `ID, field: why`.
    public static String refusal(Refusal refusal, Texts texts, Roadmap roadmap) {
        String place = refusal.field() == null ? refusal.entity() : refusal.entity() + ", " + refusal.field();
        return shown(place + ": " + Words.refusal(refusal, texts, id -> title(roadmap.titleOf(id))));
    }

    static String invalid(InvalidValue invalid, Texts texts) {
        return shown(Words.invalid(invalid, texts));
    }

    /// A sentence on one line, whatever the texts in it hold: a plan steers nobody's terminal.
    static String shown(String sentence) {
        return PlainText.shown(sentence);
    }

    /// A title within a sentence.
    static String title(String title) {
        return PlainText.cut(title, LONGEST_TITLE);
    }

    /// The names of the states that a plan has frozen.
    static String frozen(Roadmap roadmap, Texts texts) {
        List<Baseline> all = roadmap.all(Baseline.class);
        return all.isEmpty()
                ? texts.get("cli.diff.noStates")
                : all.stream()
                        .map(b -> texts.get("words.quoted", title(b.title())))
                        .collect(Collectors.joining(", "));
    }
}
