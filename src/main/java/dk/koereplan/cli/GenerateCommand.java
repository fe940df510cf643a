package dk.koereplan.cli;

import dk.koereplan.app.sample.Generated;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `koereplan generate PLAN --initiatives N --seed S`: a synthetic plan for tests and benchmarks.
@Command(name = "generate")
final class GenerateCommand extends PlanCommand {
    @Option(names = "--initiatives", paramLabel = "N", defaultValue = "100", descriptionKey = "option.initiatives")
    private int initiatives = 100;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "option.seed")
    private long seed = 1;

    GenerateCommand(Tools tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        if (initiatives < 0 || initiatives > 1_000_000) {
            err().println(texts().get("cli.generate.range"));
            return ExitCode.USAGE;
        }
        Generated.Size size = Generated.Size.of(initiatives);
        Roadmap made = tools().newPlans().create(plan(), session -> Generated.load(session, size, seed));
        out().println(texts().get("cli.new.done", plan(), made.held().count()));
        return ExitCode.DONE;
    }
}
