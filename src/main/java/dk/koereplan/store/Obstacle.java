package dk.koereplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What keeps a file from being reached: a folder on the way to it.
public record Obstacle(Kind kind, Path folder) {
    /// Why the folder is in the way.
    public enum Kind {
        /// It does not exist.
        MISSING,
        /// It may not be entered.
        CLOSED,
        /// It is a file.
        NOT_A_FOLDER
    }

    /// The first obstacle on the way to `file`, which need not exist itself.
    public static Optional<Obstacle> before(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Optional.empty() : in(folder);
    }

    /// The first obstacle on the way to what is in `folder`.
    public static Optional<Obstacle> in(Path folder) {
        Path missing = null;
        for (Path step = folder.toAbsolutePath(); step != null; step = step.getParent()) {
            BasicFileAttributes found = attributes(step);
            if (found != null) {
                return at(step, found.isDirectory(), missing);
            }
            missing = step;
        }
        return missing == null ? Optional.empty() : Optional.of(new Obstacle(Kind.MISSING, missing));
    }

    private static Optional<Obstacle> at(Path step, boolean isFolder, @Nullable Path missing) {
        if (!isFolder) {
            return Optional.of(new Obstacle(Kind.NOT_A_FOLDER, step));
        }
        if (!Files.isExecutable(step)) {
            return Optional.of(new Obstacle(Kind.CLOSED, step));
        }
        return missing == null ? Optional.empty() : Optional.of(new Obstacle(Kind.MISSING, missing));
    }

    private static @Nullable BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }
}
