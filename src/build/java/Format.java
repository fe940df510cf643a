import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Formats every Java source below a folder, or says which ones are not formatted.
/// Arguments: `check` or `apply`, then the folder.
/// It is a program of its own because the formatter parses with the javac of the JVM it runs in, and Maven may run on
/// 17.
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        List<Path> sources;
        try (var files = Files.walk(Path.of(args[1]))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        List<String> complaints = sources.parallelStream()
                .flatMap(source -> complaint(source, apply).stream())
                .toList();
        complaints.forEach(System.err::println);
        if (!complaints.isEmpty()) {
            System.err.println("Formatting: mvn -q -Pformat puts it right");
            System.exit(1);
        }
    }

    private static Optional<String> complaint(Path source, boolean apply) {
        try {
            String text = Files.readString(source);
            String formatted = FORMATTER.formatSourceAndFixImports(text);
            if (formatted.equals(text)) {
                return Optional.empty();
            }
            if (apply) {
                Files.writeString(source, formatted);
                return Optional.empty();
            }
            return Optional.of(source + ": not formatted");
        } catch (FormatterException e) {
            return Optional.of(source + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
