package dk.koereplan.store;

import java.nio.file.Path;

/// Opens and makes plan files.
public interface PlanFiles {
    /// What a new plan begins with.
    @FunctionalInterface
    interface Beginning {
        void write(PlanFile file) throws PlanFileProblem;
    }

    /// Makes a new plan under a name that nobody knows, and gives it its own when it is whole. It is then closed.
    ///
    /// @throws PlanFileProblem when something is there already, the folder cannot be written, or `beginning` fails;
    ///     then nothing is there
    void create(Path path, Beginning beginning) throws PlanFileProblem;

    /// Makes a new, empty plan, open for editing.
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

    /// For the end of the process: closes every plan that is open, as soon as nobody is in the middle of something
    /// with it. None can be opened afterwards.
    void end();
}
