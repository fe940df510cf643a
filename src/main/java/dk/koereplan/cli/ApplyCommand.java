package dk.koereplan.cli;

import dk.koereplan.app.FileInput;
import dk.koereplan.app.FileProblem;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.Reading;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Limits;
import dk.koereplan.domain.edit.UnstatedMandates;
import dk.koereplan.store.PlanFileProblem;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `koereplan apply PLAN EDITS.jsonl`: many edits, each a transaction of its own. A line's number is printed only
/// once its edit is durable; a line that is refused is named with its number, and the good ones around it are
/// kept. What ends it before the last line is told with how many edits are saved.
@Command(name = "apply")
final class ApplyCommand extends PlanCommand {
    @Parameters(index = "1", paramLabel = "${bundle:label.edits}", descriptionKey = "parameter.edits")
    private Path edits = Path.of("");

    private int refused;
    private int saved;

    ApplyCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        try (EditLines lines = new EditLines(FileInput.open(edits), Limits.GIVEN);
                PlanSession session = edit()) {
            return apply(session, lines);
        } catch (FileProblem problem) {
            err().println(CommandWords.problem(problem, texts()));
        } catch (IOException e) {
            err().println(texts().get("cli.apply.unreadable", edits, saved));
        }
        return ExitCode.UNREADABLE;
    }

    private int apply(PlanSession session, EditLines lines) throws IOException, PlanFileProblem {
        while (lines.next()) {
            try {
                apply(session, lines.number(), lines);
            } catch (PlanFileProblem problem) {
                err().println(texts().get("cli.apply.stopped", String.valueOf(lines.number()), saved));
                throw problem;
            }
            if (out().checkError()) {
                err().println(texts().get("cli.apply.unheard", String.valueOf(lines.number()), saved));
                return ExitCode.UNREADABLE;
            }
        }
        if (refused > 0) {
            err().println(texts().get("cli.apply.refused", refused, saved));
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void apply(PlanSession session, int number, EditLines lines) throws PlanFileProblem {
        try {
            String line = lines.text();
            if (line.isBlank()) {
                return;
            }
            EditLine edit = JsonIn.edit(line);
            switch (session.apply(edit.toEdit(session.roadmap(), tools().role(), Reading.FILE))) {
                case Outcome.Refused no ->
                    refuse(number, CommandWords.refusal(no.refusals().getFirst(), texts(), session.roadmap()));
                case Outcome.Done done -> {
                    acknowledge(number);
                    CommandWords.unstated(UnstatedMandates.of(done.txn().body().changes(), done.roadmap()), texts())
                            .forEach(why -> err().println(texts().get("cli.apply.line", String.valueOf(number), why)));
                }
                case Outcome.Unchanged unchanged -> acknowledge(number);
            }
        } catch (InvalidValue invalid) {
            refuse(number, CommandWords.invalid(invalid, texts()));
        }
    }

    private void acknowledge(int number) {
        saved++;
        out().println(number);
    }

    private void refuse(int number, String why) {
        refused++;
        err().println(texts().get("cli.apply.line", String.valueOf(number), why));
    }
}
