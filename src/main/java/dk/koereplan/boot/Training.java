package dk.koereplan.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs command lines one after another in one process, for the cache that the image starts from: what was loaded and
/// linked here need not be again. Only the making of the image starts it.
public final class Training {
    private static final String HOME = "HOME";

    private Training() {}

    /// @param args a file of command lines, and the folder that `HOME` in them stands for
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Program program = Main.prepared(new Folders(folder, folder, folder, folder));
        try (PrintWriter unread = new PrintWriter(Writer.nullWriter())) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                if (!line.startsWith("#")) {
                    run(
                            program,
                            unread,
                            List.of(line.replace(HOME, folder.toString()).split(" ")));
                }
            }
        }
    }

    private static void run(Program program, PrintWriter unread, List<String> line) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Main.run(program, false, unread, err, line.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(line + " ended with " + code);
        }
    }
}
