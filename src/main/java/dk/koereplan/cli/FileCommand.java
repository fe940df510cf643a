package dk.koereplan.cli;

import dk.koereplan.app.PlanSession;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command on plan files: opens them, and says in a sentence why it cannot.
@Command(mixinStandardHelpOptions = true)
abstract class FileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final CommandPorts tools;

    FileCommand(CommandPorts tools) {
        this.tools = tools;
    }

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (PlanFileProblem problem) {
            err().println(CommandWords.problem(problem, texts()));
            return ExitCode.UNREADABLE;
        }
    }

    /// @return an [ExitCode]
    abstract int run() throws PlanFileProblem;

    CommandPorts tools() {
        return tools;
    }

    Texts texts() {
        return common.texts();
    }

    /// Wrong usage, in a sentence.
    int usage(String key, Object... arguments) {
        err().println(texts().get(key, arguments));
        return ExitCode.USAGE;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /// The plan open for editing; a plan that nobody may write is a problem.
    PlanSession edit(Path plan) throws PlanFileProblem {
        PlanFile file = tools.files().open(plan);
        if (file.readOnly()) {
            file.close();
            throw new PlanFileProblem(PlanFileProblem.Reason.READ_ONLY, plan);
        }
        return new PlanSession(told(file), tools.role());
    }

    PlanFile read(Path wanted) throws PlanFileProblem {
        return told(tools.files().openReadOnly(wanted));
    }

    /// What opening found and mended, such as an older format, is told beside what the command prints.
    private PlanFile told(PlanFile file) {
        file.notices().forEach(notice -> err().println(CommandWords.notice(notice, texts())));
        return file;
    }
}
