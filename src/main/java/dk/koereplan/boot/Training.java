package dk.koereplan.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javafx.application.Platform;

/// Runs command lines one after another in one process, for the cache that the image starts from: what was loaded and
/// linked here need not be again. Only the making of the image starts it.
public final class Training {
    private static final String HOME = "HOME";

    private Training() {}

    /// @param args a file of command lines, and the folder that `HOME` in them stands for
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        Main.settle();
        Optional<BegunToolkit> toolkit = Optional.empty();
        if (lines.stream().anyMatch(Training::opensWindow)) {
            Display.isThere(Map.of("DISPLAY", ":0"), "Linux", "");
            toolkit = Optional.of(BegunToolkit.now());
            loadDisplay();
        }
        Program program = Main.prepared(new Folders(folder, folder, folder, folder));
        try (PrintWriter unread = new PrintWriter(Writer.nullWriter())) {
            for (String line : lines) {
                if (!line.startsWith("#")) {
                    run(
                            program,
                            toolkit,
                            unread,
                            List.of(line.replace(HOME, folder.toString()).split(" ")));
                }
            }
        }
    }

    /// Takes in what shows windows on a real display, which the training does not have.
    private static void loadDisplay() throws IOException {
        String place = Platform.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        try (JarFile jar = new JarFile(place)) {
            jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.matches("com/sun/(glass/ui/gtk|prism/es2)/.*[.]class"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')).replace('/', '.'))
                    .forEach(Training::load);
        }
    }

    private static boolean opensWindow(String line) {
        return line.contains("--measure-start");
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Training.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void run(Program program, Optional<BegunToolkit> toolkit, PrintWriter unread, List<String> line) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Main.run(program, () -> toolkit, unread, err, line.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(line + " ended with " + code);
        }
    }
}
