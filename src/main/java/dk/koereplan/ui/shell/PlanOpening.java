package dk.koereplan.ui.shell;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.Member;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.PlanContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Opens and begins plans, away from the FX thread.
record PlanOpening(Ports ports, Appearance appearance) {
    private static final String ENDING = ".koereplan";

    /// @param file the plan's file, opened or on its way
    void open(Callable<PlanFile> file, BiConsumer<PlanSession, Scope> entered, Consumer<Exception> failed) {
        run(() -> new PlanSession(file.call(), member()), entered, failed);
    }

    /// For looking at it only, as when somebody else has it open.
    void openReadOnly(Path plan, BiConsumer<PlanSession, Scope> entered, Consumer<Exception> failed) {
        run(() -> new PlanSession(ports.files().openReadOnly(plan), member()), entered, failed);
    }

    void create(String title, BiConsumer<PlanSession, Scope> entered, Consumer<Exception> failed) {
        run(() -> begin(title), entered, failed);
    }

    /// A fresh copy of a sample, to try things on.
    void sample(String name, BiConsumer<PlanSession, Scope> entered, Consumer<Exception> failed) {
        run(() -> sample(name), entered, failed);
    }

    private PlanSession sample(String name) throws PlanFileProblem, IOException {
        Sample sample = Sample.named(name).orElseThrow();
        Path path = free(name);
        new NewPlans(ports.files(), member()).sample(path, sample);
        return new PlanSession(ports.files().open(path), member());
    }

    private PlanSession begin(String title) throws PlanFileProblem, IOException {
        Path path = free(title);
        new NewPlans(ports.files(), member()).create(path, session -> EmptyPlan.load(session, title, member()));
        return new PlanSession(ports.files().open(path), member());
    }

    private String member() {
        return Member.usual(ports.preferences().load().member(), appearance.texts());
    }

    /// A name in the plans' folder that nothing has yet.
    private Path free(String title) throws IOException {
        Files.createDirectories(ports.plans());
        String name = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = name.isEmpty() ? "plan" : name.substring(0, Math.min(60, name.length()));
        Path path = ports.plans().resolve(base + ENDING);
        for (int i = 2; Files.exists(path); i++) {
            path = ports.plans().resolve(base + "-" + i + ENDING);
        }
        return path;
    }

    private void run(
            Callable<PlanSession> opening, BiConsumer<PlanSession, Scope> entered, Consumer<Exception> failed) {
        ports.tasks()
                .write(
                        () -> {
                            PlanSession session = opening.call();
                            // looked through here, so that the window need not
                            session.roadmap().structure().inactive();
                            PlanIndex index = PlanIndex.of(session.roadmap());
                            return new Opened(session, PlanContext.first(index, ports.clock()));
                        },
                        opened -> entered.accept(opened.session(), opened.scope()),
                        failed);
    }

    /// A session with what is shown of it first.
    private record Opened(PlanSession session, Scope scope) {}
}
