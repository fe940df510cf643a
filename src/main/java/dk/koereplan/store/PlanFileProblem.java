package dk.koereplan.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a plan file cannot be opened or written: a reason with a stable code (`docs/problems.md`) and a text
/// (`file.problem.‹reason›`) that says what to do.
public final class PlanFileProblem extends Exception {
    private static final long serialVersionUID = 1;

    /// The reasons, each with its code. Codes are never reused.
    public enum Reason {
        MISSING("F01"),
        EMPTY("F02"),
        NOT_A_PLAN("F03"),
        FOREIGN("F04"),
        NEWER("F05"),
        DAMAGED("F06"),
        CHAIN("F07"),
        IN_USE("F08"),
        EXISTS("F09"),
        NOT_WRITABLE("F10"),
        DISK_FULL("F11"),
        BUSY("F12"),
        IO("F13"),
        SHARED_FOLDER("F14"),
        FOREIGN_SCHEMA("F15"),
        READ_ONLY("F16"),
        CLOSED("F17"),
        FOLDER_CLOSED("F18"),
        NOT_READABLE("F19");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final Reason reason;
    private final transient Path path;
    private final transient List<Object> arguments;

    public PlanFileProblem(Reason reason, Path path, @Nullable Throwable cause, Object... arguments) {
        super(reason.code() + " " + reason + " " + path, cause);
        this.reason = reason;
        this.path = path;
        this.arguments = List.of(arguments);
    }

    public PlanFileProblem(Reason reason, Path path, Object... arguments) {
        this(reason, path, (Throwable) null, arguments);
    }

    /// The same of another path: the one that people know the file by.
    public PlanFileProblem at(Path known) {
        return new PlanFileProblem(reason, known, this, arguments.toArray());
    }

    public Reason reason() {
        return reason;
    }

    public Path path() {
        return path;
    }

    /// What fills the text, after the path.
    public List<Object> arguments() {
        return arguments;
    }
}
