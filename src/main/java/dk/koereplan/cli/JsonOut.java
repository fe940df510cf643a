package dk.koereplan.cli;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.change.Value;
import dk.koereplan.json.JsonWriter;
import java.util.List;

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
