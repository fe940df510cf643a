package dk.koereplan.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Who holds a plan's lock, as its file says it.
///
/// @param since when it was taken, as ISO 8601 in UTC
record LockOwner(String pid, String host, String user, String since) {
    static final LockOwner UNKNOWN = new LockOwner("?", "?", "?", "?");

    private static final int LINES = 4;
    private static final Path HOST_NAME = Path.of("/etc/hostname");

    static LockOwner here(Clock clock) {
        return new LockOwner(
                Long.toString(ProcessHandle.current().pid()),
                hostName(),
                System.getProperty("user.name", "?"),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static String hostName() {
        for (String variable : List.of("COMPUTERNAME", "HOSTNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return Files.readString(HOST_NAME).strip();
        } catch (IOException e) {
            return "?";
        }
    }

    String text() {
        return String.join("\n", pid, host, user, since) + "\n";
    }

    /// Empty when there is no such file, or nobody's name in it.
    static Optional<LockOwner> read(Path file) {
        try {
            List<String> lines = Files.size(file) > 4096 ? List.of() : Files.readAllLines(file);
            return lines.size() < LINES
                    ? Optional.empty()
                    : Optional.of(new LockOwner(lines.get(0), lines.get(1), lines.get(2), lines.get(3)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
