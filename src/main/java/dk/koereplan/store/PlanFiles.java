package dk.koereplan.store;

import java.nio.file.Path;

/// Opens and makes plan files.
public interface PlanFiles {
    /// Makes a new, empty plan.
    ///
    /// @throws PlanFileProblem when something is there already, or the folder cannot be written
    PlanFile create(Path path) throws PlanFileProblem;

    /// Opens an existing plan for editing, after every check of `reliability.md` 2.2. A file or folder that cannot be
    /// written is opened read-only.
    ///
    /// @throws PlanFileProblem when it is not a plan, damaged, newer than this program or in use
    PlanFile open(Path path) throws PlanFileProblem;

    /// Opens an existing plan without a lock and without any way to write it.
    PlanFile openReadOnly(Path path) throws PlanFileProblem;

    /// Whether a file is a plan by its own mark, whatever it is called and whatever state it is in; false when nothing
    /// can be read there.
    boolean isPlan(Path path);
}
