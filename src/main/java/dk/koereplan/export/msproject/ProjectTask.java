package dk.koereplan.export.msproject;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// One task: an initiative with its milestones below it, or a milestone.
///
/// @param number unique in the file, from 1
/// @param level 1 at the top
/// @param outline its place, such as `3.2`
/// @param start,finish null where nobody knows a day
/// @param baselineStart,baselineFinish what was approved; null where nothing was
/// @param percent how much of it is done
/// @param before the numbers of the tasks that must be finished before
record ProjectTask(
        int number,
        int level,
        String outline,
        String name,
        Kind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable LocalDate baselineStart,
        @Nullable LocalDate baselineFinish,
        int percent,
        List<Integer> before,
        String notes) {
    private static final int HOURS = 8;
    private static final int DAYS = 7;
    private static final int FIXED_DURATION = 1;
    private static final int FINISH_TO_START = 1;

    enum Kind {
        SUMMARY,
        TASK,
        MILESTONE
    }

    /// Planned by hand, so that Project's scheduler moves nothing.
    void write(ProjectXml xml) throws XMLStreamException {
        xml.open("Task");
        xml.put("UID", number);
        xml.put("ID", number);
        xml.put("Name", name);
        xml.put("Manual", 1);
        xml.put("Type", FIXED_DURATION);
        xml.put("WBS", outline);
        xml.put("OutlineNumber", outline);
        xml.put("OutlineLevel", level);
        LocalDate from = start;
        LocalDate to = finish;
        if (from != null && to != null) {
            times(xml, from, to.isBefore(from) ? from : to);
        }
        xml.put("Milestone", kind == Kind.MILESTONE ? 1 : 0);
        xml.put("Summary", kind == Kind.SUMMARY ? 1 : 0);
        xml.put("PercentComplete", percent);
        if (!notes.isEmpty()) {
            xml.put("Notes", notes);
        }
        for (int other : before) {
            xml.open("PredecessorLink");
            xml.put("PredecessorUID", other);
            xml.put("Type", FINISH_TO_START);
            xml.put("LinkLag", 0);
            xml.close();
        }
        baseline(xml);
        xml.close();
    }

    private void times(ProjectXml xml, LocalDate from, LocalDate to) throws XMLStreamException {
        boolean point = kind == Kind.MILESTONE;
        String duration = "PT" + (point ? 0 : (ChronoUnit.DAYS.between(from, to) + 1) * HOURS) + "H0M0S";
        for (String prefix : List.of("", "Manual")) {
            if (point) {
                xml.finish(prefix + "Start", to);
            } else {
                xml.start(prefix + "Start", from);
            }
            xml.finish(prefix + "Finish", to);
            xml.put(prefix + "Duration", duration);
        }
        xml.put("DurationFormat", DAYS);
    }

    private void baseline(ProjectXml xml) throws XMLStreamException {
        LocalDate from = baselineStart;
        LocalDate to = baselineFinish;
        if (from == null || to == null) {
            return;
        }
        xml.open("Baseline");
        xml.put("Number", 0);
        if (kind == Kind.MILESTONE) {
            xml.finish("Start", to);
        } else {
            xml.start("Start", from);
        }
        xml.finish("Finish", to);
        xml.close();
    }
}
