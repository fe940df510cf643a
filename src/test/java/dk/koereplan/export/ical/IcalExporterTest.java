package dk.koereplan.export.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.scene.Plans;
import dk.koereplan.store.MemoryPlanFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IcalExporterTest {
    private static String written(Roadmap roadmap) throws IOException {
        var out = new ByteArrayOutputStream();
        new IcalExporter().write(new Material(Requests.of(roadmap, View.TIMELINE)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// The events as a calendar reads them: unfolded, by their names.
    private static List<Map<String, String>> events(String file) {
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : file.replace("\r\n ", "").split("\r\n", -1)) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new TreeMap<>());
            } else if (!events.isEmpty() && !line.isEmpty()) {
                events.getLast().put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
            }
        }
        return events;
    }

    @Test
    void noLineIsLongerThan75OctetsAndAllEndAsTheyMust() throws IOException {
        String file = written(Plans.named("demo"));
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void everyEventHasANameOfItsOwnThatStays() throws IOException {
        List<String> names = events(written(Plans.named("demo"))).stream()
                .map(e -> e.get("UID"))
                .toList();
        assertThat(names).isNotEmpty().doesNotContainNull();
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
        assertThat(events(written(Plans.named("demo"))).stream().map(e -> e.get("UID")))
                .isEqualTo(names);
    }

    /// Two plans may have a milestone of one id: a sample twice, or records whose ids were typed.
    @Test
    void eventsOfTwoPlansHaveNamesOfTheirOwnThatStayWhenAPlanIsChanged() throws Exception {
        PlanSession first = begun("første");
        String names = names(first);
        assertThat(names).isNotEmpty().isNotEqualTo(names(begun("anden")));
        Plan plan = first.roadmap().plan().orElseThrow();
        first.apply(Edit.change(plan, Records.with(plan, "title", "Et andet navn")));
        assertThat(names(first)).isEqualTo(names);
    }

    private static PlanSession begun(String name) throws Exception {
        PlanSession session = new PlanSession(new MemoryPlanFile(name), "arbejdsgruppen");
        EmptyPlan.load(session, "Plan", "arbejdsgruppen");
        session.apply(Edit.put(Samples.milestone("M-1", "forecast", "2026-12-01")));
        return session;
    }

    private static String names(PlanSession session) throws IOException {
        return events(written(session.roadmap())).stream()
                .map(event -> event.get("UID"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aVagueTimeIsAllItsDaysWithTheWordsThatWereGiven() throws IOException {
        Map<String, String> week = events(written(Plans.named("demo"))).stream()
                .filter(e -> e.get("SUMMARY").contains("(uge 50"))
                .findFirst()
                .orElseThrow();
        assertThat(week)
                .containsEntry("DTSTART;VALUE=DATE", "20261207")
                .containsEntry("DTEND;VALUE=DATE", "20261214")
                .containsEntry("TRANSP", "TRANSPARENT");
        assertThat(week.get("DESCRIPTION")).contains("Tid som oplyst: uge 50").endsWith("\\nDEMO");
    }

    @Test
    void aTimeOfDayIsWrittenInUtc() throws IOException {
        assertThat(events(written(Plans.named("demo"))).stream()
                        .map(e -> e.getOrDefault("DTSTART", ""))
                        .filter(start -> !start.isEmpty()))
                .isNotEmpty()
                .allMatch(start -> start.matches("\\d{8}T\\d{6}Z"));
    }

    @Test
    void whatADroppedInitiativeNeverReachedIsCancelled() throws IOException {
        assertThat(status("IN_PROGRESS")).isEqualTo("CONFIRMED");
        assertThat(status("DROPPED")).isEqualTo("CANCELLED");
    }

    private static String status(String state) throws IOException {
        Roadmap plan = Plans.of(List.of(
                Samples.initiative("I-1", "state", state),
                Samples.milestone("M-1", "initiative", "I-1", "forecast", "2026-12-01")));
        return events(written(plan)).getFirst().get("STATUS");
    }

    @Test
    void wordsCannotBeTakenForStructure() {
        assertThat(ContentLines.escaped("a;b,c\\d\r\ne\u0007")).isEqualTo("a\\;b\\,c\\\\d\\ne");
        var lines = new ContentLines();
        lines.text("SUMMARY", "æ".repeat(60) + "😀".repeat(20));
        assertThat(lines.toString().replace("\r\n ", ""))
                .isEqualTo("SUMMARY:" + "æ".repeat(60) + "😀".repeat(20) + "\r\n");
    }
}
