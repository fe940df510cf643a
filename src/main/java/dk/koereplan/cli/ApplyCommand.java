package dk.koereplan.cli;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `koereplan apply PLAN EDITS.jsonl`: many edits, each a transaction of its own. A line's number is printed only once
/// its
/// edit is durable; a line that is refused is named with its number, and the good ones around it are kept.
@Command(name = "apply")
final class ApplyCommand extends PlanCommand {
    @Parameters(index = "1", paramLabel = "EDITS.jsonl", descriptionKey = "parameter.edits")
    private Path edits = Path.of("");

    private int refused;

    ApplyCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        if (!Files.isReadable(edits)) {
            err().println(texts().get("cli.apply.missing", edits));
            return ExitCode.UNREADABLE;
        }
        try (PlanSession session = edit();
                BufferedReader lines = Files.newBufferedReader(edits, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    apply(session, number, line);
                }
            }
        } catch (IOException e) {
            err().println(texts().get("cli.apply.unreadable", edits));
            return ExitCode.UNREADABLE;
        }
        if (refused > 0) {
            err().println(texts().get("cli.apply.refused", refused));
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void apply(PlanSession session, int number, String line) throws PlanFileProblem {
        try {
            EditLine edit = JsonIn.edit(line);
            switch (session.apply(edit.toEdit(session.roadmap(), tools().role(), texts().language()))) {
                case Outcome.Refused no ->
                    refuse(number, CommandWords.refusal(no.refusals().getFirst(), texts(), session.roadmap()));
                case Outcome.Done done -> out().println(number);
                case Outcome.Unchanged unchanged -> out().println(number);
            }
        } catch (InvalidValue invalid) {
            refuse(number, Words.invalid(invalid, texts()));
        }
        out().flush();
    }

    private void refuse(int number, String why) {
        refused++;
        err().println(texts().get("cli.apply.line", String.valueOf(number), why));
    }
}
