package dk.koereplan.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tasks of a project as another program has them, in its order: what stands over a task comes before it.
///
/// @param name by which its tasks are cited, such as the file's
public record TaskList(String name, List<Task> tasks) {
    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /// @param row as the program counts it, from 1
    /// @param uid by which it is known within its file
    /// @param guid by which it is known in any file; empty when it has none
    /// @param over the uid of the task that it stands under; 0 for none
    /// @param start,finish null where it says nothing
    /// @param reached the day on which it was finished; null when it is not, or when nothing says so
    public record Task(
            int row,
            int uid,
            String guid,
            int over,
            String name,
            boolean milestone,
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            int percent,
            @Nullable LocalDate reached,
            List<Link> before,
            String notes) {
        public Task {
            before = List.copyOf(before);
        }
    }

    /// @param uid of what must be finished before
    /// @param plain finish before start, without a lag
    public record Link(int uid, boolean plain) {}
}
