package dk.koereplan.cli;

import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `koereplan new PLAN [--sample NAME]`: an empty plan, or a sample.
@Command(name = "new")
final class NewCommand extends PlanCommand {
    @Option(names = "--sample", paramLabel = "kvalitet-i-praksis|demo", descriptionKey = "option.sample")
    private @Nullable String sample;

    NewCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        if (!NewPlans.isPlanName(plan())) {
            return usage("cli.new.name", plan());
        }
        Optional<Sample> wanted = Optional.ofNullable(sample).flatMap(Sample::named);
        if (sample != null && wanted.isEmpty()) {
            return usage("cli.new.sample", sample, Sample.keys());
        }
        NewPlans plans = tools().newPlans();
        Roadmap made = wanted.isPresent() ? plans.sample(plan(), wanted.get()) : plans.empty(plan());
        long records = made.held().count();
        out().println(texts().get("cli.new.done", plan(), records));
        return ExitCode.DONE;
    }
}
