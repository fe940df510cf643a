package dk.koereplan.boot;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.cli.CommandWords;
import dk.koereplan.cli.ExitCode;
import dk.koereplan.cli.KoereplanCommand;
import dk.koereplan.i18n.Texts;
import dk.koereplan.settings.PreferencesFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.FxTaskRunner;
import dk.koereplan.ui.shell.Shell;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the window and waits until the user closes it.
record WindowRun(Program program, BegunToolkit toolkit, PrintWriter out, PrintWriter err)
        implements KoereplanCommand.Window {
    @Override
    public int open(KoereplanCommand.Opening opening) {
        Path plan = opening.plan();
        Sample sample = opening.sample();
        Texts texts = opening.texts();
        Optional<String> unknown = Pictures.unknown(opening.screens());
        if (unknown.isPresent()) {
            err.println(Pictures.unknown(unknown.get(), texts));
            return ExitCode.USAGE;
        }
        CountDownLatch closed = new CountDownLatch(1);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            Path first = plan == null && sample != null ? program.sample(sample) : plan;
            Optional<BegunOpening> begun =
                    Optional.ofNullable(first).map(path -> BegunOpening.of(program.files(), path));
            Platform.setImplicitExit(false);
            toolkit.run(() -> {
                Stage stage = new Stage();
                Shell shell = show(tasks, begun, stage, closed);
                if (opening.measured() && begun.isPresent()) {
                    new ShownScreens(
                                    shell,
                                    tasks::isIdle,
                                    Pictures.named(opening.screens()),
                                    screen -> out.println(texts.get("cli.measure.shown", Pictures.name(screen))),
                                    stage::hide)
                            .start();
                }
            });
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

    private Shell show(FxTaskRunner tasks, Optional<BegunOpening> begun, Stage stage, CountDownLatch closed) {
        PreferencesFile preferences =
                new PreferencesFile(program.folders().configuration().resolve("preferences.properties"));
        Shell shell = new Shell(program.ports(tasks, preferences));
        begun.ifPresent(plan -> shell.open(plan.path(), plan));
        shell.show(stage);
        stage.showingProperty().subscribe(showing -> {
            if (!showing) {
                // After the stage has told the shell, which has its last edits to hand to the writer.
                Platform.runLater(closed::countDown);
            }
        });
        return shell;
    }
}
