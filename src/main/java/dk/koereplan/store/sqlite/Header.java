package dk.koereplan.store.sqlite;

import dk.koereplan.store.Obstacle;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the first bytes of a file say, read before SQLite sees it (https://sqlite.org/fileformat2.html, 1.3).
///
/// @param userVersion the version of the plan's schema
record Header(int userVersion) {
    static final int APPLICATION_ID = 0x4B504C4E;
    static final int LEAST_SIZE = 512;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int READ = 100;
    private static final int FORMATS = 18;
    private static final short ROLLBACK_JOURNAL = 0x0101;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;

    /// @throws PlanFileProblem when the file is missing or is no plan of a version that this program knows
    static Header require(Path path) throws PlanFileProblem {
        requireReadable(path);
        ByteBuffer start = ByteBuffer.allocate(READ);
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            if (file.size() == 0) {
                throw new PlanFileProblem(Reason.EMPTY, path);
            }
            fill(start, file);
            if (file.size() < LEAST_SIZE || !isDatabase(start)) {
                throw new PlanFileProblem(Reason.NOT_A_PLAN, path);
            }
        } catch (IOException e) {
            throw new PlanFileProblem(Reason.IO, path, e);
        }
        if (start.getInt(APPLICATION) == APPLICATION_ID && start.getShort(FORMATS) != ROLLBACK_JOURNAL) {
            throw new PlanFileProblem(Reason.FOREIGN_SCHEMA, path, "write-ahead log");
        }
        if (start.getInt(APPLICATION) != APPLICATION_ID) {
            throw new PlanFileProblem(Reason.FOREIGN, path);
        }
        return new Header(start.getInt(USER_VERSION)).requireKnown(path);
    }

    /// A folder on the way that may not be entered hides whether there is a file at all.
    private static void requireReadable(Path path) throws PlanFileProblem {
        Optional<Obstacle> closed = Obstacle.before(path).filter(o -> o.kind() == Obstacle.Kind.CLOSED);
        if (closed.isPresent()) {
            throw new PlanFileProblem(Reason.FOLDER_CLOSED, path, closed.get().folder());
        }
        if (!Files.isRegularFile(path)) {
            throw new PlanFileProblem(Files.exists(path) ? Reason.NOT_A_PLAN : Reason.MISSING, path);
        }
        if (!Files.isReadable(path)) {
            throw new PlanFileProblem(Reason.NOT_READABLE, path);
        }
    }

    /// Whether the file bears the mark of a plan, of whatever version and in whatever state.
    static boolean isPlan(Path path) {
        ByteBuffer start = ByteBuffer.allocate(READ);
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            fill(start, file);
        } catch (IOException e) {
            return false;
        }
        return isDatabase(start) && start.getInt(APPLICATION) == APPLICATION_ID;
    }

    private static void fill(ByteBuffer start, SeekableByteChannel file) throws IOException {
        while (start.hasRemaining() && file.read(start) >= 0) {}
    }

    Header requireKnown(Path path) throws PlanFileProblem {
        if (userVersion > Migrations.VERSION) {
            throw new PlanFileProblem(Reason.NEWER, path, userVersion, Migrations.VERSION);
        }
        return this;
    }

    /// Of an earlier version than this program's.
    boolean isOlder() {
        return userVersion < Migrations.VERSION;
    }

    private static boolean isDatabase(ByteBuffer start) {
        return start.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }
}
