package dk.koereplan.store.bench;

import dk.koereplan.store.sqlite.Installation;
import dk.koereplan.store.sqlite.SqlitePlanFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/// A process that opens one plan, and says how long that took, in milliseconds.
final class OpenOnce {
    private OpenOnce() {}

    /// @param arguments the plan, and a folder for the installation's identity
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        var files = new SqlitePlanFiles(
                Clock.systemUTC(),
                () -> UUID.randomUUID().toString(),
                "bench",
                new Installation(Path.of(arguments[1])));
        try (var _ = files.open(Path.of(arguments[0]))) {
            System.out.println((System.nanoTime() - start) / 1e6);
            System.out.flush();
        }
    }
}
