package dk.koereplan.app;

import dk.koereplan.app.FileProblem.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Whether a file can be written where it is wanted.
final class OutputPlace {
    /// The longest name that the common file systems hold, in bytes.
    private static final int LONGEST_NAME = 255;

    /// A file system with less room than this is full.
    private static final long ROOM = 64 * 1024L;

    private static final int MOST_LINKS = 40;

    private OutputPlace() {}

    /// The file that a name stands for, which need not exist.
    static Path behindLinks(Path target) throws FileProblem {
        Path file = target.toAbsolutePath();
        try {
            for (int links = 0; Files.isSymbolicLink(file); links++) {
                if (links == MOST_LINKS) {
                    throw new FileProblem(Reason.NOT_A_FILE, target);
                }
                file = file.resolveSibling(Files.readSymbolicLink(file));
            }
        } catch (FileProblem problem) {
            throw problem;
        } catch (IOException e) {
            throw new FileProblem(Reason.IO, target, e);
        }
        return file;
    }

    static void require(Path file) throws FileProblem {
        FileProblem.requireWay(file);
        Path folder = Objects.requireNonNull(file.getParent());
        if (Files.isDirectory(file)) {
            throw new FileProblem(Reason.IS_FOLDER, file);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileProblem(Reason.NOT_A_FILE, file);
        }
        int name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length;
        if (name > LONGEST_NAME) {
            throw new FileProblem(Reason.NAME_LONG, file);
        }
        if (!Files.isWritable(folder)) {
            throw new FileProblem(Reason.FOLDER_READ_ONLY, folder);
        }
    }

    /// Why it failed in the end. The system's own words are in its language, so its state is asked instead.
    static FileProblem problem(Path target, Path file, IOException failure) {
        Path folder = Objects.requireNonNull(file.getParent());
        if (failure instanceof AccessDeniedException) {
            return new FileProblem(Reason.FOLDER_READ_ONLY, folder, failure);
        }
        try {
            boolean full = Files.getFileStore(folder).getUsableSpace() < ROOM;
            return new FileProblem(full ? Reason.DISK_FULL : Reason.IO, target, failure);
        } catch (IOException e) {
            return new FileProblem(Reason.IO, target, failure);
        }
    }
}
