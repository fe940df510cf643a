package dk.koereplan.store.sqlite.file;

import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a plan may be worked on where it lies: a working file in a shared folder is overwritten behind our back.
public final class PlanLocation {
    public static final Pattern SYNC_FOLDER = Pattern.compile(
            "onedrive( - .*|-.*)?|dropbox( \\(.*\\))?|nextcloud\\d*|owncloud\\d*|icloud ?drive|mobile documents"
                    + "|com~apple~clouddocs|google ?drive.*");
    public static final Set<String> NETWORK_SYSTEMS =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p", "webdav");
    public static final List<String> UNC = List.of("\\\\", "//");

    private PlanLocation() {}

    /// @throws PlanFileProblem `SHARED_FOLDER` with the name of what shares it
    public static void requireLocal(Path plan) throws PlanFileProblem {
        Optional<String> shared = sharedBy(plan);
        if (shared.isPresent()) {
            throw new PlanFileProblem(Reason.SHARED_FOLDER, plan, shared.get());
        }
    }

    private static Optional<String> sharedBy(Path plan) {
        if (UNC.stream().anyMatch(plan.toString()::startsWith)) {
            return Optional.of(plan.toString());
        }
        Path folder = existing(plan.toAbsolutePath());
        for (Path step : real(plan)) {
            if (SYNC_FOLDER.matcher(step.toString().toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of(step.toString());
            }
        }
        try {
            String system = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            boolean network = NETWORK_SYSTEMS.contains(system) || system.contains("sshfs");
            return network ? Optional.of(system) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Without symbolic links, as far as the path exists.
    public static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = existing(absolute);
        try {
            return existing.toRealPath().resolve(existing.relativize(absolute));
        } catch (IOException e) {
            return absolute;
        }
    }

    private static Path existing(Path absolute) {
        Path step = absolute;
        while (!Files.exists(step) && step.getParent() != null) {
            step = step.getParent();
        }
        return step;
    }

    public static boolean writable(Path plan) {
        Path folder = plan.toAbsolutePath().getParent();
        return Files.isWritable(plan) && folder != null && Files.isWritable(folder);
    }
}
