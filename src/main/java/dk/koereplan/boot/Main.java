package dk.koereplan.boot;

import dk.koereplan.cli.KoereplanCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The program's entry.
public final class Main {
    private Main() {}

    /// Ends the JVM with the command's exit code.
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        if (Version.isAll(args) && Version.say(out)) {
            return; // not by an exit, which starts the log
        }
        PrintWriter err = writer(FileDescriptor.err);
        Map<String, String> environment = System.getenv();
        String system = System.getProperty("os.name", "");
        Program program = prepared(Folders.of(environment, system, Path.of(System.getProperty("user.home", "."))));
        boolean display = Display.isThere(environment, system, System.getProperty("glass.platform", ""));
        // also when the process is told to end, as at log-off
        Runtime.getRuntime().addShutdownHook(new Thread(program.files()::end, "end"));
        System.exit(run(program, display, out, err, args));
    }

    /// What comes before any command line is read.
    static Program prepared(Folders folders) {
        UnicodeRestart.ifNeeded();
        useOwnDigits();
        LogFile.start(folders.state());
        StartCache.mend();
        SqliteLibrary.use(folders.cache());
        return Program.in(folders);
    }

    /// What programs write (numbers, keys, files) never depends on the digits of the user's locale.
    static void useOwnDigits() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }

    /// `System.out` would swallow what could not be written.
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /// @return the exit code
    static int run(Program program, boolean display, PrintWriter out, PrintWriter err, String... args) {
        KoereplanCommand.Window window = opening -> display && opening.pictures() == null
                ? new WindowRun(program, out, err).open(opening)
                : new PicturesRun(program, out, err).open(opening);
        return KoereplanCommand.run(program.tools(), window, program.version(), out, err, args);
    }
}
