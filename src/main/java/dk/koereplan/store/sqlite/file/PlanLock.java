package dk.koereplan.store.sqlite.file;

import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `NAME.koereplan.lock` beside a plan: one writer at a time. The operating system frees it when its owner dies. On
/// some
/// systems it also frees it when anything in the owner's process, such as a file dialog that looks what a file is,
/// opens
/// the lock file and closes it again; so an owner that is named in the file and lives has the plan all the same.
///
/// @param left who held it before, did not clean up, and may still be there; null when nobody did
public record PlanLock(
        Path file, FileChannel channel, @Nullable LockOwner left) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PlanLock.class);

    /// Far behind the text, so that systems with mandatory locks let others read who it is.
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int ATTEMPTS = 5;

    public static Path beside(Path plan) {
        return plan.resolveSibling(plan.getFileName() + ".lock");
    }

    /// @throws PlanFileProblem `IN_USE` with who has it
    /// @throws IOException when the lock file cannot be made
    public static PlanLock take(Path plan, Clock clock) throws PlanFileProblem, IOException {
        Path file = beside(plan);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<PlanLock> lock = attempt(plan, file, clock);
            if (lock.isPresent()) {
                return lock.get();
            }
        }
        throw inUse(plan, file);
    }

    /// @return empty when the owner before removed the file while we were taking it
    private static Optional<PlanLock> attempt(Path plan, Path file, Clock clock) throws PlanFileProblem, IOException {
        LockOwner left = LockOwner.read(file).filter(owner -> !owner.isGone()).orElse(null);
        if (left != null && left.isAnotherHere()) {
            throw inUse(plan, file);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = made(file);
            // of the file that is there now: another may come in its place before it is opened
            Object key = key(file);
            if (channel == null) {
                channel = FileChannel.open(file, StandardOpenOption.WRITE);
            }
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw inUse(plan, file);
            }
            taken = Objects.equals(key, key(file));
            if (taken) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(LockOwner.here(clock).text().getBytes(StandardCharsets.UTF_8)));
            }
            return taken ? Optional.of(new PlanLock(file, channel, left)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            throw inUse(plan, file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } finally {
            if (channel != null && !taken) {
                channel.close();
            }
        }
    }

    /// @return null when there is one already
    private static @Nullable FileChannel made(Path file) throws IOException {
        try {
            return PrivateFiles.create(file);
        } catch (FileAlreadyExistsException e) {
            return null;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static PlanFileProblem inUse(Path plan, Path file) {
        LockOwner owner = LockOwner.read(file).orElse(LockOwner.UNKNOWN);
        return new PlanFileProblem(Reason.IN_USE, plan, owner.user(), owner.host(), owner.since(), owner.pid());
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn(
                    "A lock file stays until the next owner takes it over: {}",
                    e.getClass().getName());
        }
    }
}
