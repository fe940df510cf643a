package dk.koereplan.app;

import dk.koereplan.app.FileProblem.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens a file that somebody names to be read. A folder, or a pipe that nobody may ever write to, is refused at once.
public final class FileInput {
    private FileInput() {}

    /// @throws FileProblem when it is no file that can be read
    public static InputStream open(Path file) throws FileProblem {
        FileProblem.requireWay(file);
        if (!Files.exists(file)) {
            throw new FileProblem(Reason.MISSING, file);
        }
        if (!Files.isRegularFile(file)) {
            throw new FileProblem(Files.isDirectory(file) ? Reason.IS_FOLDER : Reason.NOT_A_FILE, file);
        }
        if (!Files.isReadable(file)) {
            throw new FileProblem(Reason.NOT_READABLE, file);
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new FileProblem(Reason.IO, file, e);
        }
    }
}
