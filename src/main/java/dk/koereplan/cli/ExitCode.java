package dk.koereplan.cli;

/// The exit codes that scripts rely on.
public final class ExitCode {
    public static final int DONE = 0;
    /// The plan has problems, or an edit was refused.
    public static final int PROBLEMS = 1;
    public static final int USAGE = 2;
    public static final int UNREADABLE = 3;
    /// Conflicts need a person.
    public static final int CONFLICTS = 4;
    /// A fault of the program; the log file has the details.
    public static final int UNEXPECTED = 5;

    private ExitCode() {}
}
