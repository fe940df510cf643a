package dk.koereplan.cli;

import dk.koereplan.app.PlanSession;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/// A command on one plan file, which it names first.
abstract class PlanCommand extends FileCommand {
    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "parameter.plan")
    private Path plan = Path.of("");

    PlanCommand(CommandPorts tools) {
        super(tools);
    }

    Path plan() {
        return plan;
    }

    PlanSession edit() throws PlanFileProblem {
        return edit(plan);
    }

    PlanFile read() throws PlanFileProblem {
        return read(plan);
    }
}
