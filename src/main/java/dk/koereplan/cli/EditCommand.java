package dk.koereplan.cli;

import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.Reading;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.UnstatedMandates;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `koereplan edit PLAN ID FIELD=VALUE...`: one edit of one record.
@Command(name = "edit")
final class EditCommand extends PlanCommand {
    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "parameter.id")
    private String id = "";

    @Parameters(index = "2..*", paramLabel = "${bundle:label.assignment}", descriptionKey = "parameter.field")
    private List<String> assignments = List.of();

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--new", paramLabel = "${bundle:label.kind}", descriptionKey = "option.new")
    private @Nullable String kind;

    @Option(names = "--delete", descriptionKey = "option.delete")
    private boolean delete;

    EditCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        Map<String, String> given = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int at = assignment.indexOf('=');
            if (at <= 0) {
                return usage("cli.edit.assignment", assignment);
            }
            String field = assignment.substring(0, at);
            if (given.put(field, assignment.substring(at + 1)) != null) {
                return usage("cli.edit.twice", field);
            }
        }
        if (delete && !(given.isEmpty() && kind == null)) {
            return usage("cli.edit.deleteOnly");
        }
        return given.isEmpty() && !delete && kind == null ? usage("cli.edit.nothing") : apply(given);
    }

    private int apply(Map<String, String> given) throws PlanFileProblem {
        try (PlanSession session = edit()) {
            EditLine line = new EditLine(id, kind, delete, values(given, session.roadmap()), reason);
            Outcome outcome =
                    session.apply(line.toEdit(session.roadmap(), tools().role(), Reading.of(texts().language())));
            return switch (outcome) {
                case Outcome.Done done -> {
                    CommandWords.unstated(UnstatedMandates.of(done.txn().body().changes(), done.roadmap()), texts())
                            .forEach(err()::println);
                    yield say("cli.edit.done", done.txn().seq());
                }
                case Outcome.Unchanged unchanged -> say("cli.edit.unchanged");
                case Outcome.Refused refused -> {
                    refused.refusals().forEach(r -> err().println(CommandWords.refusal(r, texts(), session.roadmap())));
                    yield ExitCode.PROBLEMS;
                }
            };
        } catch (InvalidValue invalid) {
            err().println(CommandWords.invalid(invalid, texts()));
            return ExitCode.PROBLEMS;
        }
    }

    private int say(String key, Object... arguments) {
        out().println(texts().get(key, arguments));
        return ExitCode.DONE;
    }

    private Map<String, @Nullable Value> values(Map<String, String> given, Roadmap roadmap) {
        Optional<EntityKind> edited = kind == null ? roadmap.find(id).map(EntityKind::of) : EntityKind.named(kind);
        Map<String, @Nullable Value> values = new LinkedHashMap<>();
        given.forEach((name, text) -> {
            Optional<Field> field = edited.flatMap(k -> k.schema().field(name));
            values.put(name, JsonIn.word(text, field.filter(Field::isStructured).isPresent()));
        });
        return values;
    }
}
