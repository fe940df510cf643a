package dk.koereplan.boot;

import dk.koereplan.cli.KoereplanCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The program's version, as the build wrote it down. Who asks for it alone is answered before anything else starts.
final class Version {
    private Version() {}

    static String written() {
        Properties properties = new Properties();
        try (var in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    /// Whether the version is all that these arguments ask for.
    static boolean isAll(String... arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    /// @return whether it could be written
    static boolean say(PrintWriter out) {
        out.println(KoereplanCommand.NAME + " " + written());
        return !out.checkError();
    }
}
