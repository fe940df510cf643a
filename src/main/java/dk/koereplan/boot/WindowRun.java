package dk.koereplan.boot;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.cli.CommandWords;
import dk.koereplan.cli.ExitCode;
import dk.koereplan.cli.KoereplanCommand;
import dk.koereplan.settings.PreferencesFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.FxTaskRunner;
import dk.koereplan.ui.shell.Shell;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window and waits until the user closes it.
record WindowRun(Program program, PrintWriter err) implements KoereplanCommand.Window {
    @Override
    public int open(KoereplanCommand.Opening opening) {
        Path plan = opening.plan();
        Sample sample = opening.sample();
        CountDownLatch closed = new CountDownLatch(1);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            Path first = plan == null && sample != null ? program.sample(sample) : plan;
            Platform.setImplicitExit(false);
            Platform.startup(() -> show(tasks, first, closed));
            closed.await();
            return ExitCode.DONE;
        } catch (PlanFileProblem problem) {
            err.println(CommandWords.problem(problem, opening.texts()));
            return ExitCode.UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.PROBLEMS;
        } finally {
            Platform.exit();
        }
    }

    private void show(FxTaskRunner tasks, @Nullable Path plan, CountDownLatch closed) {
        PreferencesFile preferences =
                new PreferencesFile(program.folders().configuration().resolve("preferences.properties"));
        Shell shell = new Shell(program.ports(tasks, preferences));
        Stage stage = new Stage();
        shell.show(stage);
        stage.showingProperty().subscribe(showing -> {
            if (!showing) {
                // After the stage has told the shell, which has its last edits to hand to the writer.
                Platform.runLater(closed::countDown);
            }
        });
        if (plan != null) {
            shell.open(plan);
        }
    }
}
