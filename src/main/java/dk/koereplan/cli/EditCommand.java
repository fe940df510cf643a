package dk.koereplan.cli;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koereplan edit PLAN ID FIELD=VALUE...`: one edit of one record.
@Command(name = "edit")
final class EditCommand extends PlanCommand {
    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "parameter.id")
    private String id = "";

    @Parameters(index = "2..*", paramLabel = "FIELD=VALUE", descriptionKey = "parameter.field")
    private List<String> assignments = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--new", paramLabel = "KIND", descriptionKey = "option.new")
    private @Nullable String kind;

    @Option(names = "--delete", descriptionKey = "option.delete")
    private boolean delete;

    EditCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        try (PlanSession session = edit()) {
            EditLine line = new EditLine(id, kind, delete, fields(), reason);
            Outcome outcome = session.apply(line.toEdit(session.roadmap(), tools().role(), texts().language()));
            return switch (outcome) {
                case Outcome.Done done -> say("cli.edit.done", done.txn().seq());
                case Outcome.Unchanged unchanged -> say("cli.edit.unchanged");
                case Outcome.Refused refused -> {
                    refused.refusals().forEach(r -> err().println(CommandWords.refusal(r, texts(), session.roadmap())));
                    yield ExitCode.PROBLEMS;
                }
            };
        } catch (InvalidValue invalid) {
            err().println(Words.invalid(invalid, texts()));
            return ExitCode.PROBLEMS;
        }
    }

    private int say(String key, Object... arguments) {
        out().println(texts().get(key, arguments));
        return ExitCode.DONE;
    }

    private Map<String, @Nullable Value> fields() {
        Map<String, @Nullable Value> fields = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int at = assignment.indexOf('=');
            InvalidValue.unless(at > 0, "assignment.form", assignment);
            fields.put(assignment.substring(0, at), JsonIn.word(assignment.substring(at + 1)));
        }
        return fields;
    }
}
