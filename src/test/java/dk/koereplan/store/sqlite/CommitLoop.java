package dk.koereplan.store.sqlite;

import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A process that commits as fast as it can, or with a pause of so many milliseconds, and says each number when
/// that edit is durable.
final class CommitLoop {
    private CommitLoop() {}

    public static void main(String[] args) throws Exception {
        SqlitePlanFiles files = new SqlitePlanFiles(
                Clock.systemUTC(), () -> UUID.randomUUID().toString(), "child", new Installation(Path.of(args[1])));
        int first = Integer.parseInt(args[2]);
        long pause = args.length > 3 ? Long.parseLong(args[3]) : 0;
        try (PlanFile file = files.open(Path.of(args[0]))) {
            System.out.println("open");
            for (int i = first; i < first + 100_000; i++) {
                Plans.commit(file, Plans.organisation("k" + i, "Skrevet " + i));
                System.out.println(i);
                Thread.sleep(pause);
            }
        }
    }
}
