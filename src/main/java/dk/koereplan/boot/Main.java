package dk.koereplan.boot;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's entry.
@Command(
        name = "koereplan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Roadmap and governance of a joint regional quality strategy.")
public final class Main implements Runnable {
    /// Ends the JVM with the command's exit code.
    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
    }

    @Override
    public void run() {}
}
