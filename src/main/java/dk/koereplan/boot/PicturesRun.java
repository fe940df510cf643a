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
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the program does where there is no display to open a window on: it says so, and writes pictures of the screens.
record PicturesRun(Program program, PrintWriter out, PrintWriter err) implements Commands.Window {
    private static final Path FOLDER = Path.of("koereplan-snapshot");

    @Override
    public int open(@Nullable Path plan, @Nullable Sample sample, Texts texts) {
        out.println(texts.get("cli.pictures.noDisplay", FOLDER));
        try {
            Path shown = plan == null ? program.sample(sample == null ? Sample.KVALITET_I_PRAKSIS : sample) : plan;
            try (PlanFile file = program.files().openReadOnly(shown);
                    PlanSession session = new PlanSession(file, Program.ROLE)) {
                List<Path> written = new Pictures(program, FOLDER, texts.language()).write(session);
                written.forEach(out::println);
                return ExitCode.DONE;
            }
        } catch (PlanFileProblem problem) {
            err.println(Say.problem(problem, texts));
        } catch (IOException e) {
            err.println(texts.get("cli.export.failed", FOLDER, String.valueOf(e.getMessage())));
        }
        return ExitCode.UNREADABLE;
    }
}
