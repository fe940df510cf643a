package dk.koereplan.cli;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.comparison.Freezing;
import dk.koereplan.app.comparison.PlanState;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.governance.Baseline;
import dk.koereplan.domain.governance.Decision;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koereplan snapshot PLAN NAME` freezes the plan as it is under a name; `--list` tells what is frozen, and whether
/// the
/// log still gives it to the letter.
@Command(name = "snapshot")
final class SnapshotCommand extends PlanCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.name}", descriptionKey = "parameter.state")
    private @Nullable String name;

    @Option(names = "--list", descriptionKey = "option.list")
    private boolean list;

    @Option(names = "--decision", paramLabel = "ID", descriptionKey = "option.decision")
    private @Nullable String decision;

    SnapshotCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        String title = name;
        if (list == (title != null)) {
            return usage("cli.snapshot.nameOrList");
        }
        return title == null ? tell() : freeze(title);
    }

    private int freeze(String title) throws PlanFileProblem {
        try (PlanSession session = edit()) {
            Id<Decision> made = decision == null ? null : new Id<>(decision);
            LocalDate today = LocalDate.ofInstant(tools().clock().instant(), AsOf.DENMARK);
            Provenance source = new Provenance.Entered(tools().role());
            Outcome outcome =
                    session.apply(Freezing.of(session.file(), tools().ids().next(), title, today, made, source));
            if (outcome instanceof Outcome.Refused refused) {
                refused.refusals().forEach(r -> err().println(CommandWords.refusal(r, texts(), session.roadmap())));
                return ExitCode.PROBLEMS;
            }
            out().println(texts().get("cli.snapshot.done", CommandWords.title(title)));
            return ExitCode.DONE;
        } catch (InvalidValue invalid) {
            err().println(CommandWords.invalid(invalid, texts()));
            return ExitCode.PROBLEMS;
        }
    }

    private int tell() throws PlanFileProblem {
        try (PlanFile file = read()) {
            boolean sound = true;
            for (Baseline baseline : file.roadmap().all(Baseline.class)) {
                Optional<PlanState> state = PlanState.frozen(file, baseline);
                boolean same = state.filter(s -> Freezing.isWhatWasFrozen(baseline, s.roadmap()))
                        .isPresent();
                sound &= same || state.isEmpty();
                out().println(texts().get(
                                state.isEmpty()
                                        ? "cli.snapshot.notHere"
                                        : same ? "cli.snapshot.line" : "cli.snapshot.other",
                                baseline.frozenOn(),
                                CommandWords.title(baseline.title())));
            }
            return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
    }
}
