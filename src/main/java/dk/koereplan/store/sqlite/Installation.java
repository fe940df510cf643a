package dk.koereplan.store.sqlite;

import dk.koereplan.domain.change.ActorId;
import dk.koereplan.store.sqlite.file.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What this installation remembers of the plans it works on, outside of them (`reliability.md` 2.3): a plan that was
/// restored, copied or cloned does not fit, and then goes on under a new identity.
///
/// @param folder one small file for each identity, in the user's state folder
public record Installation(Path folder) {
    /// Whether the plan file at `plan` that says it is `actor` with `nonce` is the one that this installation left.
    boolean owns(ActorId actor, String nonce, Path plan) {
        try {
            List<String> lines = Files.readAllLines(file(actor));
            boolean sameFile = lines.contains("path " + plan)
                    || fileKey(plan)
                            .filter(key -> lines.contains("file " + key))
                            .isPresent();
            return sameFile && lines.contains("nonce " + nonce);
        } catch (IOException e) {
            return false;
        }
    }

    /// @param nonces those that the plan file may bear from now on
    void remember(ActorId actor, List<String> nonces, Path plan) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("path " + plan);
        fileKey(plan).ifPresent(key -> lines.add("file " + key));
        nonces.forEach(nonce -> lines.add("nonce " + nonce));
        PrivateFiles.createFolder(folder);
        Path part = folder.resolve(actor.value() + ".part");
        Files.deleteIfExists(part);
        PrivateFiles.create(part).close();
        Files.write(part, lines);
        Files.move(part, file(actor), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(ActorId actor) {
        return folder.resolve(actor.value());
    }

    /// Empty where files have none, such as on Windows: there a plan is known by its path alone.
    private static Optional<String> fileKey(Path plan) throws IOException {
        return Optional.ofNullable(
                        Files.readAttributes(plan, BasicFileAttributes.class).fileKey())
                .map(Object::toString);
    }
}
