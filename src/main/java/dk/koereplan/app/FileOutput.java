package dk.koereplan.app;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;

import dk.koereplan.app.FileProblem.Reason;
import dk.koereplan.store.PlanFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: under a name of its own in the same folder, then moved to its place. What a
/// symbolic link points to is replaced, not the link; a plan never is.
///
/// @param plans know a plan by whatever name
public record FileOutput(PlanFiles plans) {
    /// What fills the file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// What becomes of a file that is there already.
    public enum Existing {
        KEPT,
        REPLACED
    }

    /// @throws FileProblem when it was not written; then a file that was there before is untouched, and nothing is left
    public void write(Path target, Existing existing, Content content) throws FileProblem {
        Path file = OutputPlace.behindLinks(target);
        require(file, target, existing);
        Path part = file.resolveSibling(".koereplan-" + UUID.randomUUID());
        try {
            try {
                fill(part, rights(file), content);
                require(file, target, existing);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileProblem problem) {
                throw problem;
            } catch (IOException e) {
                // as long as the part takes up the room that is missing
                throw OutputPlace.problem(target, file, e);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileProblem problem) {
            throw problem;
        } catch (IOException e) {
            throw OutputPlace.problem(target, file, e);
        }
    }

    private void require(Path file, Path target, Existing existing) throws FileProblem {
        OutputPlace.require(file);
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isReadable(file)) {
            throw new FileProblem(Reason.NOT_READABLE, target);
        }
        if (plans.isPlan(file)) {
            throw new FileProblem(Reason.IS_PLAN, target);
        }
        if (existing == Existing.KEPT) {
            throw new FileProblem(Reason.EXISTS, target);
        }
        if (!Files.isWritable(file)) {
            throw new FileProblem(Reason.READ_ONLY, target);
        }
    }

    private static void fill(Path part, @Nullable PosixFileAttributes rights, Content content) throws IOException {
        FileAttribute<?>[] first = rights == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights.permissions())};
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(part, options, first);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            if (rights != null) {
                give(part, rights);
            }
            channel.force(true);
        } catch (UncheckedIOException e) {
            // as libraries tell it that write to a stream
            throw e.getCause();
        }
    }

    /// The rights of the file that is to be replaced; null when there is none, or the system has no such rights.
    private static @Nullable PosixFileAttributes rights(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file) ? null : view.readAttributes();
    }

    /// The rights that a new file is made with are cut by the user's mask, and its group is the user's.
    private static void give(Path part, PosixFileAttributes rights) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        Set<PosixFilePermission> given = new HashSet<>(rights.permissions());
        if (!view.readAttributes().group().equals(rights.group())) {
            try {
                view.setGroup(rights.group());
            } catch (IOException e) {
                // what the old group might do is not for another one
                given.removeAll(Set.of(GROUP_READ, GROUP_WRITE, GROUP_EXECUTE));
            }
        }
        view.setPermissions(given);
    }
}
