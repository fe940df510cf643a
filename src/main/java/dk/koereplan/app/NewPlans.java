package dk.koereplan.app;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes plan files: empty or with a sample, whole or not at all.
public record NewPlans(PlanFiles files) {
    /// @throws PlanFileProblem when something is there already or it cannot be written; a half-made file is removed
    public Roadmap create(Path path, Sample sample, String role) throws PlanFileProblem {
        PlanFile file = files.create(path);
        boolean whole = false;
        try (PlanSession session = new PlanSession(file, role)) {
            sample.fill(session);
            whole = true;
            return session.roadmap();
        } finally {
            if (!whole) {
                discard(path);
            }
        }
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The failure that brought us here is the one worth telling.
        }
    }
}
