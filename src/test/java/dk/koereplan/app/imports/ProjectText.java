package dk.koereplan.app.imports;

/// Files of other programs' projects.
final class ProjectText {
    static final String POINT = "<Milestone>1</Milestone>";

    private ProjectText() {}

    /// A file of MS Project with these tasks.
    static String project(String... tasks) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project xmlns=\"http://schemas.microsoft.com/project\">"
                + "<SaveVersion>14</SaveVersion><Name>Fremmed</Name><Tasks>" + String.join("", tasks)
                + "</Tasks></Project>";
    }

    static String task(int uid, int level, String name, String more) {
        return "<Task><UID>" + uid + "</UID><ID>" + uid + "</ID><Name>" + name + "</Name><Manual>1</Manual>"
                + "<OutlineLevel>" + level + "</OutlineLevel>" + more + "</Task>";
    }

    static String days(String from, String to) {
        return "<Start>" + from + "T08:00:00</Start><Finish>" + to + "T17:00:00</Finish>";
    }

    static String after(int uid, int type, int lag) {
        return "<PredecessorLink><PredecessorUID>" + uid + "</PredecessorUID><Type>" + type + "</Type><LinkLag>" + lag
                + "</LinkLag></PredecessorLink>";
    }

    static String keyed(int uid, int level, String guid, String name) {
        return task(uid, level, name, "<GUID>" + guid + "</GUID>");
    }

    static String gantt(String tasks) {
        return "<project name=\"x\" view-date=\"2026-01-01\" version=\"3.2\"><calendars><day-types><day-type id=\"0\"/>"
                + "<day-type id=\"1\"/><default-week id=\"1\" name=\"default\" sun=\"0\" mon=\"0\" tue=\"0\" wed=\"0\""
                + " thu=\"0\" fri=\"0\" sat=\"0\"/></day-types></calendars>" + tasks
                + "<resources/><allocations/><roles/></project>";
    }
}
