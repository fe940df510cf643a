package dk.koereplan.store.sqlite.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// Files and folders that only their owner may read, made so from the start.
public final class PrivateFiles {
    private PrivateFiles() {}

    /// @throws java.nio.file.FileAlreadyExistsException when there is one
    public static FileChannel create(Path file) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return FileChannel.open(file, options, rights("rw-------"));
    }

    /// Makes the folder and those above it, as far as they are missing.
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights("rwx------"));
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /// Gives a finished file its name, so that it survives a loss of power.
    public static void publish(Path part, Path file) throws IOException {
        force(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        forceEntries(file);
    }

    /// As [#publish], but never in the place of another file.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when there is one
    public static void publishNew(Path part, Path file) throws IOException {
        force(part);
        try {
            Files.createLink(file, part);
            Files.delete(part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            // a file system that knows no second names
            Files.move(part, file);
        }
        forceEntries(file);
    }

    private static void force(Path part) throws IOException {
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void forceEntries(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && rights("rwx------").length > 0) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }
}
