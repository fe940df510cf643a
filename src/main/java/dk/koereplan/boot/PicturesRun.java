package dk.koereplan.boot;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.cli.Commands;
import dk.koereplan.cli.ExitCode;
import dk.koereplan.cli.Say;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Writes pictures of the screens: where somebody asks for them, and where there is no display to open a window on,
/// which
/// it says.
record PicturesRun(Program program, PrintWriter out, PrintWriter err) implements Commands.Window {
    private static final Path FOLDER = Path.of("koereplan-snapshot");

    @Override
    public int open(Commands.Opening opening) {
        Texts texts = opening.texts();
        Path asked = opening.pictures();
        Path folder = asked == null ? FOLDER : asked;
        if (asked == null) {
            out.println(texts.get("cli.pictures.noDisplay", folder));
        }
        try (PlanFile file = program.files().openReadOnly(plan(opening));
                PlanSession session = new PlanSession(file, Program.ROLE)) {
            new Pictures(program, folder, texts.language()).write(session).forEach(out::println);
            return ExitCode.DONE;
        } catch (PlanFileProblem problem) {
            err.println(Say.problem(problem, texts));
        } catch (IOException e) {
            err.println(texts.get("cli.export.failed", folder, String.valueOf(e.getMessage())));
        }
        return ExitCode.UNREADABLE;
    }

    private Path plan(Commands.Opening opening) throws PlanFileProblem {
        Path plan = opening.plan();
        Sample sample = opening.sample();
        return plan == null ? program.sample(sample == null ? Sample.KVALITET_I_PRAKSIS : sample) : plan;
    }
}
