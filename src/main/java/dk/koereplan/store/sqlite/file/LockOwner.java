package dk.koereplan.store.sqlite.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Who holds a plan's lock, as its file says it.
///
/// @param since when it was taken, as ISO 8601 in UTC
public record LockOwner(String pid, String host, String user, String since) {
    public static final LockOwner UNKNOWN = new LockOwner("?", "?", "?", "?");

    /// The system counts a process's start in ticks, and we in whole seconds.
    private static final Duration INACCURACY = Duration.ofSeconds(2);

    private static final int LINES = 4;
    private static final Path HOST_NAME = Path.of("/etc/hostname");

    public static LockOwner here(Clock clock) {
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

    /// Whether it was a process of this machine that has ended. What it had open is then as it left it, and nobody
    /// has to be told.
    public boolean isGone() {
        try {
            return host.equals(hostName()) && hasEnded(Long.parseLong(pid), Instant.parse(since));
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    /// Whether it is another process of this machine, which lives.
    boolean isAnotherHere() {
        try {
            return host.equals(hostName())
                    && Long.parseLong(pid) != ProcessHandle.current().pid()
                    && !hasEnded(Long.parseLong(pid), Instant.parse(since));
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    /// Whether a process of this machine has ended: there is none of its number, or one that began later.
    ///
    /// @param seen when it was there
    public static boolean hasEnded(long pid, Instant seen) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.isEmpty()
                || process.flatMap(p -> p.info().startInstant())
                        .filter(start -> start.isAfter(seen.plus(INACCURACY)))
                        .isPresent();
    }

    public String text() {
        return String.join("\n", pid, host, user, since) + "\n";
    }

    /// Empty when there is no such file, or nobody's name in it.
    public static Optional<LockOwner> read(Path file) {
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
