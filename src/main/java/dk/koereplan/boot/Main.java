package dk.koereplan.boot;

import dk.koereplan.cli.KoereplanCommand;
import dk.koereplan.cli.Subcommands;
import dk.koereplan.store.sqlite.connection.Database;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
        settle();
        // commands do not look for a display: that loads the libraries which windows are made with
        Supplier<Optional<BegunToolkit>> toolkit = mayOpenWindow(args) ? early(begun()) : Main::begun;
        Program program = prepared(Folders.of(environment, system, Path.of(System.getProperty("user.home", "."))));
        // also when the process is told to end, as at log-off
        Runtime.getRuntime().addShutdownHook(new Thread(program.files()::end, "end"));
        System.exit(run(program, toolkit, out, err, args));
    }

    /// Empty where no window can be opened.
    private static Optional<BegunToolkit> begun() {
        boolean display = Display.isThere(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
        return display ? Optional.of(BegunToolkit.now()) : Optional.empty();
    }

    private static Supplier<Optional<BegunToolkit>> early(Optional<BegunToolkit> begun) {
        return () -> begun;
    }

    /// Whether these arguments may be for a window: they name no command, and ask for no help.
    static boolean mayOpenWindow(String... args) {
        return Stream.of(args)
                .noneMatch(arg -> Subcommands.names().contains(arg)
                        || arg.startsWith("@")
                        || arg.startsWith("-h")
                        || arg.equals("--help")
                        || arg.startsWith("--pictures"));
    }

    /// What comes before anything else: the process may become another one.
    static void settle() {
        UnicodeRestart.ifNeeded();
        useOwnDigits();
    }

    /// What comes before any command line is read. What opening a plan takes is loaded meanwhile.
    static Program prepared(Folders folders) {
        LogFile.start(folders.state());
        StartCache.mend();
        SqliteLibrary.use(folders.cache());
        Thread.ofPlatform().daemon().name("koereplan-loading").start(Database::load);
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
    ///
    /// @param toolkit asked for a window; empty where none can be opened
    static int run(
            Program program,
            Supplier<Optional<BegunToolkit>> toolkit,
            PrintWriter out,
            PrintWriter err,
            String... args) {
        KoereplanCommand.Window window = opening -> {
            Optional<BegunToolkit> begun = opening.pictures() == null ? toolkit.get() : Optional.empty();
            return begun.isPresent()
                    ? new WindowRun(program, begun.get(), out, err).open(opening)
                    : new PicturesRun(program, out, err).open(opening);
        };
        return KoereplanCommand.run(program.tools(), window, program.version(), out, err, args);
    }
}
