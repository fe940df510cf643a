package dk.koereplan.boot;

import dk.koereplan.app.FileProblem;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.cli.CommandWords;
import dk.koereplan.cli.ExitCode;
import dk.koereplan.cli.KoereplanCommand;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.Screen;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes pictures of the screens: where somebody asks for them, and where there is no display to open a window
/// on, which it says.
record PicturesRun(Program program, PrintWriter out, PrintWriter err) implements KoereplanCommand.Window {
    private static final Path FOLDER = Path.of("koereplan-snapshot");

    @Override
    public int open(KoereplanCommand.Opening opening) {
        Texts texts = opening.texts();
        Path asked = opening.pictures();
        Path folder = asked == null ? FOLDER : asked;
        Optional<String> unknown = Pictures.unknown(opening.screens());
        if (unknown.isPresent()) {
            err.println(Pictures.unknown(unknown.get(), texts));
            return ExitCode.USAGE;
        }
        if (asked == null) {
            out.println(texts.get("cli.pictures.noDisplay", folder));
        }
        try (PlanFile file = program.files().openReadOnly(plan(opening));
                PlanSession session = new PlanSession(file, Program.ROLE)) {
            new Pictures(program, folder, texts.language(), screens(opening))
                    .write(session)
                    .forEach(out::println);
            return ExitCode.DONE;
        } catch (PlanFileProblem problem) {
            err.println(CommandWords.problem(problem, texts));
        } catch (FileProblem problem) {
            err.println(CommandWords.problem(problem, texts));
        } catch (IOException e) {
            err.println(texts.get("file.access.IO", folder));
        }
        return ExitCode.UNREADABLE;
    }

    private static List<Screen> screens(KoereplanCommand.Opening opening) {
        return opening.screens().isEmpty() ? List.of(Screen.values()) : Pictures.named(opening.screens());
    }

    private Path plan(KoereplanCommand.Opening opening) throws PlanFileProblem {
        Path plan = opening.plan();
        Sample sample = opening.sample();
        return plan == null ? program.sample(sample == null ? Sample.KVALITET_I_PRAKSIS : sample) : plan;
    }
}
