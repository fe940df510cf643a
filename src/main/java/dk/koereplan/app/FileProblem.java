package dk.koereplan.app;

import dk.koereplan.store.Obstacle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a file other than a plan can be neither read nor written: a reason with a text (`file.access.‹reason›`)
/// that says what to do.
public final class FileProblem extends IOException {
    private static final long serialVersionUID = 1;

    /// What is in the way.
    public enum Reason {
        FOLDER_MISSING,
        FOLDER_CLOSED,
        FOLDER_IS_FILE,
        FOLDER_READ_ONLY,
        MISSING,
        IS_FOLDER,
        NOT_A_FILE,
        NOT_READABLE,
        READ_ONLY,
        EXISTS,
        IS_PLAN,
        NAME_LONG,
        DISK_FULL,
        IO
    }

    private final Reason reason;
    private final transient Path path;

    /// @param path the file, or the folder that is in the way
    public FileProblem(Reason reason, Path path, @Nullable Throwable cause) {
        super(reason + " " + path, cause);
        this.reason = reason;
        this.path = path;
    }

    public FileProblem(Reason reason, Path path) {
        this(reason, path, null);
    }

    public Reason reason() {
        return reason;
    }

    public Path path() {
        return path;
    }

    /// @throws FileProblem when `file` cannot be reached, whether it exists or not
    static void requireWay(Path file) throws FileProblem {
        Optional<Obstacle> obstacle = Obstacle.before(file);
        if (obstacle.isPresent()) {
            throw of(obstacle.get());
        }
    }

    public static FileProblem of(Obstacle obstacle) {
        Reason reason = switch (obstacle.kind()) {
            case MISSING -> Reason.FOLDER_MISSING;
            case CLOSED -> Reason.FOLDER_CLOSED;
            case NOT_A_FOLDER -> Reason.FOLDER_IS_FILE;
        };
        return new FileProblem(reason, obstacle.folder());
    }
}
