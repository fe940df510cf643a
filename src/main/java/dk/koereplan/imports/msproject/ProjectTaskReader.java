package dk.koereplan.imports.msproject;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.imports.Spreadsheet;
import dk.koereplan.imports.TaskList;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;

/// Reads the tasks of a project file, through MPXJ.
public final class ProjectTaskReader {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ProjectTaskReader() {}

    /// @param name of the file
    /// @throws InvalidValue (`project.*`) for what is not to be read
    public static TaskList read(ProjectFormat format, String name, byte[] bytes) {
        if (format.root().isEmpty()) {
            InvalidValue.unless(isOle(bytes), "project.form", name);
        } else {
            ProjectXmlCheck.check(name, bytes, format.root());
        }
        List<Task> tasks = tasks(format, name, bytes).getTasks().stream()
                .filter(task -> task.getUniqueID() != null && !isProject(task))
                .toList();
        InvalidValue.unless(!tasks.isEmpty(), "project.empty", name);
        InvalidValue.unless(tasks.size() <= Spreadsheet.ROWS, "project.tasks", name, Spreadsheet.ROWS);
        return new TaskList(name, tasks.stream().map(ProjectTaskReader::task).toList());
    }

    private static boolean isOle(byte[] bytes) {
        for (int i = 0; i < OLE.length; i++) {
            if (bytes.length <= i || bytes[i] != OLE[i]) {
                return false;
            }
        }
        return true;
    }

    private static ProjectFile tasks(ProjectFormat format, String name, byte[] bytes) {
        try {
            return Objects.requireNonNull(format.reader().read(new ByteArrayInputStream(bytes)));
        } catch (MPXJException | RuntimeException | StackOverflowError e) {
            // a library that tells of a file that is none of its own in many ways
            throw new InvalidValue("project.form", name);
        }
    }

    /// Project has a task 0 that is the project itself.
    private static boolean isProject(Task task) {
        return task.getUniqueID() == 0 && Objects.requireNonNullElse(task.getOutlineLevel(), 0) == 0;
    }

    private static TaskList.Task task(Task task) {
        Task over = task.getParentTask();
        boolean milestone = task.getMilestone();
        Number percent = Objects.requireNonNullElse(task.getPercentageComplete(), 0);
        boolean done = percent.intValue() == 100;
        return new TaskList.Task(
                Objects.requireNonNullElse(task.getID(), task.getUniqueID()),
                task.getUniqueID(),
                task.getGUID() == null ? "" : task.getGUID().toString(),
                over == null ? 0 : over.getUniqueID(),
                Objects.requireNonNullElse(task.getName(), ""),
                milestone,
                day(task.getStart()),
                lastDay(task.getStart(), task.getFinish()),
                Math.clamp(percent.intValue(), 0, 100),
                milestone && done ? day(task.getActualFinish()) : null,
                task.getPredecessors().stream().map(ProjectTaskReader::link).toList(),
                Objects.requireNonNullElse(task.getNotes(), ""));
    }

    private static TaskList.Link link(Relation relation) {
        boolean plain = relation.getType() == RelationType.FINISH_START
                && (relation.getLag() == null || relation.getLag().getDuration() == 0);
        return new TaskList.Link(relation.getPredecessorTask().getUniqueID(), plain);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime at) {
        return at == null ? null : at.toLocalDate();
    }

    /// What ends at midnight ended the day before.
    private static @Nullable LocalDate lastDay(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        boolean midnight = to != null
                && to.toLocalTime().equals(LocalTime.MIDNIGHT)
                && from != null
                && from.toLocalDate().isBefore(to.toLocalDate());
        return to == null ? null : midnight ? to.toLocalDate().minusDays(1) : to.toLocalDate();
    }
}
