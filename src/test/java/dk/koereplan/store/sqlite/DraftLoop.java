package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.Value;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// A process in which somebody types on and on, and that says each letter's number when the draft is durable.
final class DraftLoop {
    private DraftLoop() {}

    public static void main(String[] args) throws Exception {
        SqlitePlanFiles files = new SqlitePlanFiles(
                Clock.systemUTC(), () -> UUID.randomUUID().toString(), "child", new Installation(Path.of(args[1])));
        try (PlanFile file = files.open(Path.of(args[0]))) {
            for (int i = 0; i < 100_000; i++) {
                file.drafts().keep("o1", typed(i));
                System.out.println(i);
            }
        }
    }

    static Value.Struct typed(int letters) {
        return new Value.Struct(new TreeMap<>(Map.of("letters", new Value.Text("x".repeat(letters % 50) + letters))));
    }
}
