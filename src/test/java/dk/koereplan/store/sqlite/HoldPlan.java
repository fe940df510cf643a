package dk.koereplan.store.sqlite;

import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A process that has a plan open until it is killed.
final class HoldPlan {
    private HoldPlan() {}

    public static void main(String[] args) throws Exception {
        SqlitePlanFiles files = new SqlitePlanFiles(
                Clock.systemUTC(), () -> UUID.randomUUID().toString(), "child", new Installation(Path.of(args[1])));
        try (PlanFile file = files.open(Path.of(args[0]))) {
            System.out.println(file.readOnly() ? "read-only" : "open");
            Thread.sleep(60_000);
        }
    }
}
