package dk.koereplan.cli;

/// The exit codes that scripts rely on.
public interface ExitCode {
    int DONE = 0;
    /// The plan has problems, or an edit was refused.
    int PROBLEMS = 1;
    int USAGE = 2;
    int UNREADABLE = 3;
    /// Conflicts need a person.
    int CONFLICTS = 4;
    /// A fault of the program; the log file has the details.
    int UNEXPECTED = 5;
}
