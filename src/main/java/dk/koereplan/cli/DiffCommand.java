package dk.koereplan.cli;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.comparison.Comparison;
import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.Reading;
import dk.koereplan.app.comparison.PlanComparison;
import dk.koereplan.app.comparison.PlanState;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.words.DifferenceWords;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koereplan diff A B`, `koereplan diff PLAN --since STATE`: what differs, who made the difference, and why.
@Command(name = "diff")
final class DiffCommand extends PlanCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "PLAN", descriptionKey = "parameter.other")
    private @Nullable Path other;

    @Option(names = "--since", paramLabel = "${bundle:label.state}", descriptionKey = "option.since")
    private @Nullable String since;

    @Mixin
    private JsonOption json = new JsonOption();

    DiffCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        Path second = other;
        String state = since;
        if ((second == null) == (state == null)) {
            return usage("cli.diff.two");
        }
        try (PlanFile first = read()) {
            if (state != null) {
                Optional<PlanComparison> compared = since(first, state);
                return compared.isEmpty()
                        ? usage("cli.diff.state", state, CommandWords.frozen(first.roadmap(), texts()))
                        : say(compared.get());
            }
            try (PlanFile last = read(second == null ? plan() : second)) {
                return say(PlanComparison.of(now(first), now(last), last, PlanFilter.EMPTY));
            }
        }
    }

    private PlanState now(PlanFile file) {
        return PlanState.now(file, today(file));
    }

    private AsOf today(PlanFile file) {
        return AsOf.of(file.roadmap(), tools().clock().instant());
    }

    private Optional<PlanComparison> since(PlanFile file, String wanted) throws PlanFileProblem {
        Optional<StatePoint> point = StatePoint.named(wanted, file.roadmap(), Reading.of(texts().language()));
        return point.isEmpty()
                ? Optional.empty()
                : PlanComparison.since(point.get(), file, today(file), PlanFilter.EMPTY);
    }

    private int say(PlanComparison compared) {
        DifferenceWords words = new DifferenceWords(compared.before(), compared.after(), texts());
        Comparison comparison = compared.comparison();
        if (json.asked()) {
            comparison.differences().forEach(d -> out().println(JsonOut.difference(d, words, compared.cause(d))));
        } else {
            lines(compared, words);
        }
        return comparison.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void lines(PlanComparison compared, DifferenceWords words) {
        Comparison comparison = compared.comparison();
        if (comparison.isEmpty()) {
            out().println(texts().get("comparison.none"));
        }
        comparison.counts().forEach((aspect, count) -> {
            out().println(texts().get("comparison.heading", Words.of(aspect, texts()), count));
            comparison.differences().stream()
                    .filter(d -> d.aspect() == aspect)
                    .forEach(d -> out().println("  " + CommandWords.shown(line(d, compared, words))));
        });
    }

    private String line(PlanDifference difference, PlanComparison compared, DifferenceWords words) {
        Optional<Txn> cause = compared.cause(difference);
        String reason = cause.map(t -> t.body().reason()).orElse("");
        return words.line(difference)
                + cause.map(t -> " · " + t.member()).orElse("")
                + (reason.isBlank() ? "" : " · " + CommandWords.title(reason));
    }
}
