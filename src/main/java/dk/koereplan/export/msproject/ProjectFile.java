package dk.koereplan.export.msproject;

import dk.koereplan.export.Material;
import dk.koereplan.scene.part.PageHead;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// The whole file: what it is, a calendar without days off, so that no day is moved to a Monday, and the tasks.
final class ProjectFile {
    private static final int DAYS_OF_WEEK = 7;

    private final Material material;
    private final ProjectXml xml;

    ProjectFile(Material material, OutputStream out) throws XMLStreamException {
        this.material = material;
        xml = new ProjectXml(out);
    }

    /// @return what a person must know
    List<String> write() throws XMLStreamException {
        PageHead head = material.head();
        ProjectTasks.Made made = ProjectTasks.of(material);
        xml.put("SaveVersion", 14);
        xml.put("Name", head.title());
        xml.put("Title", head.title());
        xml.put("Subject", head.foot() + " · " + material.stamp());
        xml.put("ScheduleFromStart", 1);
        xml.start("StartDate", firstDay(made.tasks()));
        xml.put("CalendarUID", 1);
        xml.put("DefaultStartTime", "08:00:00");
        xml.put("DefaultFinishTime", "17:00:00");
        xml.put("MinutesPerDay", 480);
        xml.put("MinutesPerWeek", 3360);
        xml.put("NewTasksAreManual", 1);
        calendar();
        xml.open("Tasks");
        for (ProjectTask task : made.tasks()) {
            task.write(xml);
        }
        xml.close();
        xml.open("Resources");
        xml.close();
        xml.open("Assignments");
        xml.close();
        xml.end();
        return made.leftOut() == 0 ? List.of() : List.of(material.texts().get("project.leftOut", made.leftOut()));
    }

    private LocalDate firstDay(List<ProjectTask> tasks) {
        return tasks.stream()
                .flatMap(task -> Stream.ofNullable(task.start()))
                .min(LocalDate::compareTo)
                .orElse(material.request().asOf().day());
    }

    private void calendar() throws XMLStreamException {
        xml.open("Calendars");
        xml.open("Calendar");
        xml.put("UID", 1);
        xml.put("Name", material.texts().get("project.calendar"));
        xml.put("IsBaseCalendar", 1);
        xml.open("WeekDays");
        for (int day = 1; day <= DAYS_OF_WEEK; day++) {
            xml.open("WeekDay");
            xml.put("DayType", day);
            xml.put("DayWorking", 1);
            xml.open("WorkingTimes");
            time("08:00:00", "12:00:00");
            time("13:00:00", "17:00:00");
            xml.close();
            xml.close();
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private void time(String from, String to) throws XMLStreamException {
        xml.open("WorkingTime");
        xml.put("FromTime", from);
        xml.put("ToTime", to);
        xml.close();
    }
}
