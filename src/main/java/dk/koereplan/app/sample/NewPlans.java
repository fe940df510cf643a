package dk.koereplan.app.sample;

import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFiles;
import java.nio.file.Path;

/// Makes plan files: whole or not at all.
///
/// @param role who the log says made them
public record NewPlans(PlanFiles files, String role) {
    private static final String ENDING = ".koereplan";

    /// What a new plan begins with.
    @FunctionalInterface
    public interface Content {
        void load(PlanSession session) throws PlanFileProblem;
    }

    /// Whether a file of this name is known as a plan, and its plan has a title.
    public static boolean isPlanName(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(ENDING) && !title(name).isBlank();
    }

    private static String title(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// A plan with the regions and nothing else, named as its file.
    public Roadmap empty(Path path) throws PlanFileProblem {
        String title = title(String.valueOf(path.getFileName()));
        return create(path, session -> EmptyPlan.load(session, title, role));
    }

    public Roadmap sample(Path path, Sample sample) throws PlanFileProblem {
        return create(path, sample::load);
    }

    /// @throws PlanFileProblem when something is there already or it cannot be written; then there is no new file
    public Roadmap create(Path path, Content content) throws PlanFileProblem {
        Roadmap[] made = {Roadmap.EMPTY};
        files.create(path, file -> {
            PlanSession session = new PlanSession(file, role);
            content.load(session);
            made[0] = session.roadmap();
        });
        return made[0];
    }
}
