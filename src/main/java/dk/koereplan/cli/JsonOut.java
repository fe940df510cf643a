package dk.koereplan.cli;

import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.json.JsonWriter;
import dk.koereplan.words.DifferenceWords;
import java.util.List;
import java.util.Optional;

/// One line of JSON for programs.
final class JsonOut {
    private JsonOut() {}

    static String check(List<String> problems, List<String> warnings, int conflicts) {
        return JsonWriter.line(json -> {
            json.flag("clean", problems.isEmpty());
            json.list("problems", () -> problems.forEach(p -> json.value(new Value.Text(p))));
            json.list("warnings", () -> warnings.forEach(w -> json.value(new Value.Text(w))));
            json.number("conflicts", conflicts);
        });
    }

    /// @param cause the transaction that made it so, if one did
    static String difference(PlanDifference difference, DifferenceWords words, Optional<Txn> cause) {
        return JsonWriter.line(json -> {
            json.text("aspect", difference.aspect().name());
            json.text("type", difference.kind().singular());
            json.text("id", difference.id());
            json.text("title", difference.record().title());
            if (difference instanceof PlanDifference.Changed changed) {
                json.text("field", changed.field().name());
            }
            json.text("before", words.before(difference));
            json.text("after", words.after(difference));
            if (difference instanceof PlanDifference.Changed changed && changed.days() != null) {
                json.number("days", changed.days());
            }
            cause.ifPresent(txn -> {
                json.text("member", txn.member());
                json.number("millis", txn.hlc().millis());
                json.text("reason", txn.body().reason());
            });
        });
    }

    static String txn(Txn txn) {
        return JsonWriter.line(json -> {
            json.text("actor", txn.actor().value());
            json.number("number", txn.seq());
            json.number("millis", txn.hlc().millis());
            json.text("member", txn.member());
            json.text("kind", txn.body().kind().name());
            json.text("intention", txn.body().intention());
            json.text("reason", txn.body().reason());
            json.list("changes", () -> txn.body().changes().forEach(change -> change(json, change)));
        });
    }

    private static void change(JsonWriter json, Change change) {
        json.object(() -> {
            json.text("type", change.key().kind());
            json.text("id", change.key().entity());
            json.text("group", change.key().group());
            json.value("value", change.value());
        });
    }
}
