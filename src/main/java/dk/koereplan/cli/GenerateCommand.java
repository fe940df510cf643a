package dk.koereplan.cli;

import dk.koereplan.app.sample.Generated;
import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `koereplan generate PLAN --initiatives N --seed S`: a synthetic plan for tests and benchmarks.
@Command(name = "generate")
final class GenerateCommand extends PlanCommand {
    private static final int MOST_INITIATIVES = 1_000_000;
    private static final int MOST_PARTS = 100;

    @Option(names = "--initiatives", paramLabel = "N", defaultValue = "100", descriptionKey = "option.initiatives")
    private int initiatives = 100;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "option.seed")
    private long seed = 1;

    @Option(names = "--milestones", paramLabel = "M", defaultValue = "2", descriptionKey = "option.milestones")
    private int milestones = 2;

    @Option(names = "--funding-lines", paramLabel = "F", defaultValue = "0", descriptionKey = "option.fundingLines")
    private int fundingLines;

    GenerateCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        if (!NewPlans.isPlanName(plan())) {
            return usage("cli.new.name", plan());
        }
        if (!within(initiatives, MOST_INITIATIVES)
                || !within(milestones, MOST_PARTS)
                || !within(fundingLines, MOST_PARTS)) {
            return usage("cli.generate.range");
        }
        Generated.Size size = new Generated.Size(initiatives, milestones, fundingLines);
        Roadmap made = tools().newPlans().create(plan(), session -> Generated.load(session, size, seed));
        out().println(texts().get("cli.new.done", plan(), made.held().count()));
        return ExitCode.DONE;
    }

    private static boolean within(int value, int most) {
        return value >= 0 && value <= most;
    }
}
