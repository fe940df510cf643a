import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// An empty folder to harm plans in, and the image's command line. Commands go through a shell script in UTF-8, so that
/// what is typed does not depend on the locale that the trials run in.
record TrialFolder(Path image, Path path) implements AutoCloseable {
    /// What went wrong in a trial.
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String message) {
            super(message);
        }
    }

    /// What a command said.
    record Said(String command, int code, String out, String err) {
        Said code(int... expected) throws Failed {
            for (int one : expected) {
                if (one == code) {
                    return this;
                }
            }
            throw new Failed(command + " ended with " + code + ": " + out + err);
        }

        Said says(String... words) throws Failed {
            for (String word : words) {
                require(out.contains(word) || err.contains(word), command + " does not say " + word + ": " + out + err);
            }
            return this;
        }

        Said saysNot(String... words) throws Failed {
            for (String word : words) {
                require(!out.contains(word) && !err.contains(word), command + " says " + word + ": " + out + err);
            }
            return this;
        }
    }

    static TrialFolder of(Path image) throws IOException {
        return new TrialFolder(image, Files.createTempDirectory("koereplan-trials"));
    }

    static void require(boolean holds, String why) throws Failed {
        if (!holds) {
            throw new Failed(why.length() > 600 ? why.substring(0, 600) + " …" : why);
        }
    }

    Said run(String... words) throws Exception {
        return in("env LC_ALL=C.UTF-8", words);
    }

    /// @param before what stands before the program's name, such as `env -u LANG`
    Said in(String before, String... words) throws Exception {
        Process process = start(before, words);
        require(process.waitFor(300, TimeUnit.SECONDS), String.join(" ", words) + " does not end");
        Said said = new Said(
                String.join(" ", words).replaceAll("(?s)(.{120}).*", "$1 …"),
                process.exitValue(),
                text(path.resolve("said.out")),
                text(path.resolve("said.err")));
        require(said.code() >= 0 && said.code() <= 5, said.command() + " ended with " + said.code());
        return said.saysNot("\tat ", "Exception in thread", "OutOfMemoryError", "StackOverflowError");
    }

    /// Starts the program with a word for the shell that is not quoted, such as `> /dev/full`.
    Process start(String before, String... words) throws IOException {
        StringBuilder script = new StringBuilder("exec ").append(before).append(' ');
        script.append(quoted(image.resolve("bin/koereplan").toString()));
        for (String word : words) {
            script.append(' ').append(word.startsWith("> /") ? word : quoted(word));
        }
        Path file = write("run.sh", script + "\n");
        ProcessBuilder builder = new ProcessBuilder("sh", file.toString());
        builder.redirectOutput(path.resolve("said.out").toFile());
        builder.redirectError(path.resolve("said.err").toFile());
        return builder.start();
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    String at(String name) {
        return path.resolve(name).toString();
    }

    Path write(String name, String text) throws IOException {
        return Files.write(path.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /// A new, empty plan.
    String plan(String name) throws Exception {
        Files.deleteIfExists(path.resolve(name));
        run("new", at(name)).code(0);
        return at(name);
    }

    Said apply(String plan, String... lines) throws Exception {
        return run("apply", plan, write("edits.jsonl", String.join("\n", lines) + "\n").toString());
    }

    /// The plan passes its check and nothing lies beside it.
    void requireSound(String plan) throws Exception {
        run("check", plan).code(0);
        for (String name : names()) {
            require(!name.endsWith(".lock") && !name.endsWith("-journal") && !name.endsWith(".part"), name + " is left");
        }
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return new ArrayList<>(files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
