package dk.koereplan.cli;

import dk.koereplan.app.PlanCheck;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `koereplan check PLAN`: integrity, invariants, replay of the log.
@Command(name = "check")
final class CheckCommand extends PlanCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    CheckCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        try (PlanFile file = read()) {
            PlanCheck check = PlanCheck.of(file);
            Texts texts = texts();
            List<String> problems = Stream.of(
                            check.file().stream().map(n -> CommandWords.notice(n, texts)),
                            check.plan().stream().map(r -> CommandWords.refusal(r, texts, file.roadmap())),
                            check.leftOut().stream().map(i -> CommandWords.leftOut(i, texts, file.roadmap())))
                    .flatMap(s -> s)
                    .distinct()
                    .toList();
            List<String> warnings = CommandWords.unstated(check.unstated(), texts);
            if (json.asked()) {
                out().println(JsonOut.check(problems, warnings, check.conflicts()));
            } else {
                problems.forEach(out()::println);
                warnings.forEach(out()::println);
                out().println(
                                problems.isEmpty()
                                        ? texts.get("cli.check.clean", plan())
                                        : texts.get("cli.check.problems", problems.size()));
                if (check.conflicts() > 0) {
                    out().println(texts.get("cli.check.conflicts", check.conflicts()));
                }
            }
            if (!problems.isEmpty()) {
                return ExitCode.PROBLEMS;
            }
            return check.conflicts() > 0 ? ExitCode.CONFLICTS : ExitCode.DONE;
        }
    }
}
