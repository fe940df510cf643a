package dk.koereplan.cli;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.app.FileProblem;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.imports.SheetImport;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.imports.ProposedRow;
import dk.koereplan.imports.RemarkWords;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koereplan import FILE --into PLAN`: a sheet of initiatives, row by row; with `--dry-run` only what would be done.
@Command(name = "import")
final class ImportCommand extends FileCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "parameter.sheet")
    private Path file = Path.of("");

    @Option(names = "--into", required = true, paramLabel = "PLAN", descriptionKey = "option.into")
    private Path into = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "option.dryRun")
    private boolean dry;

    ImportCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        try (PlanSession session = dry ? new PlanSession(read(into), tools().role()) : edit(into)) {
            LocalDate today = LocalDate.ofInstant(tools().clock().instant(), AsOf.DENMARK);
            SheetImport sheets = new SheetImport(session);
            SheetProposal proposal = sheets.preview(
                    file, new SheetProposal.Frame(tools().ids()::next, texts().language(), today, tools().role()));
            tell(proposal, session);
            return dry || apply(sheets, proposal, session) ? code(proposal) : ExitCode.PROBLEMS;
        } catch (FileProblem problem) {
            err().println(CommandWords.problem(problem, texts()));
            return ExitCode.UNREADABLE;
        } catch (InvalidValue invalid) {
            err().println(CommandWords.invalid(invalid, texts()));
            return ExitCode.UNREADABLE;
        }
    }

    private static int code(SheetProposal proposal) {
        return proposal.counts().containsKey(ProposedRow.Fate.REFUSED) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private boolean apply(SheetImport sheets, SheetProposal proposal, PlanSession session) throws PlanFileProblem {
        Outcome outcome = sheets.apply(proposal);
        switch (outcome) {
            case Outcome.Done done ->
                out().println(texts().get("cli.edit.done", done.txn().seq()));
            case Outcome.Unchanged unchanged -> out().println(texts().get("cli.edit.unchanged"));
            case Outcome.Refused refused -> {
                for (Refusal refusal : refused.refusals()) {
                    err().println(CommandWords.refusal(refusal, texts(), session.roadmap()));
                }
            }
        }
        return !(outcome instanceof Outcome.Refused);
    }

    private void tell(SheetProposal proposal, PlanSession session) {
        RemarkWords words = new RemarkWords(texts(), id -> session.roadmap().titleOf(id));
        for (ProposedRow row : proposal.rows()) {
            if (row.fate() != ProposedRow.Fate.EMPTY) {
                out().println(CommandWords.shown(line(row, words)));
            }
        }
        if (!proposal.unknown().isEmpty()) {
            out().println(CommandWords.shown(texts().get("import.unknown", String.join(", ", proposal.unknown()))));
        }
        out().println(proposal.counts().entrySet().stream()
                .map(of -> texts().get("import.count." + of.getKey().name(), of.getValue()))
                .collect(Collectors.joining(" · ")));
    }

    private String line(ProposedRow row, RemarkWords words) {
        String head = texts().get("import.row." + row.fate().name(), row.number(), CommandWords.title(row.title()));
        String remarks = row.remarks().stream().map(words::say).collect(Collectors.joining(" "));
        return remarks.isEmpty() ? head : head + " " + remarks;
    }
}
