package dk.koereplan.cli;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.Txn;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One line of JSON for programs.
final class JsonOut {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonOut() {}

    static String check(List<String> problems, int conflicts) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("clean", problems.isEmpty());
        ArrayNode list = node.putArray("problems");
        problems.forEach(list::add);
        node.put("conflicts", conflicts);
        return node.toString();
    }

    static String txn(Txn txn) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("actor", txn.actor().value());
        node.put("number", txn.seq());
        node.put("millis", txn.hlc().millis());
        node.put("member", txn.member());
        node.put("kind", txn.body().kind().name());
        node.put("intention", txn.body().intention());
        node.put("reason", txn.body().reason());
        ArrayNode changes = node.putArray("changes");
        for (Change change : txn.body().changes()) {
            ObjectNode one = changes.addObject();
            one.put("type", change.key().kind());
            one.put("id", change.key().entity());
            one.put("group", change.key().group());
            one.set(
                    "value",
                    change.value() == null
                            ? null
                            : MAPPER.readTree(change.value().canonical()));
        }
        return node.toString();
    }
}
