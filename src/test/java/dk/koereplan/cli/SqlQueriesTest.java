package dk.koereplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.HearingParty;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.PartyState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.store.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `docs/sql.md` promises to whoever reads a plan with other tools: its own queries, run as written.
class SqlQueriesTest {
    private static final Pattern QUERY =
            Pattern.compile("## (\\d+)\\. ([^\\n]+)\\n.*?```sql\\n(.*?);\\n```", Pattern.DOTALL);

    private CommandRun commands;
    private Roadmap roadmap;
    private Path plan;

    @BeforeEach
    void demo(@TempDir Path folder) throws Exception {
        commands = new CommandRun(folder);
        plan = Path.of(commands.path("demo.koereplan"));
        assertThat(commands.run("new", plan.toString(), "--sample", "demo").code())
                .isZero();
        try (PlanFile file = commands.files().openReadOnly(plan)) {
            roadmap = file.roadmap();
        }
    }

    @Test
    void eachOfTheTenQueriesFindsSomething() throws Exception {
        Map<Integer, String> queries = queries();
        assertThat(queries.keySet()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        for (Map.Entry<Integer, String> query : queries.entrySet()) {
            assertThat(rows(query.getValue())).as("query " + query.getKey()).isNotEmpty();
        }
    }

    @Test
    void overdueMilestonesAreThoseOfTheProgram() throws Exception {
        LocalDate today = roadmap.plan().orElseThrow().asOf();
        List<String> overdue = roadmap.all(Milestone.class).stream()
                .filter(m -> m.state() == MilestoneState.PLANNED)
                .filter(m -> m.forecast()
                        .interval()
                        .last()
                        .filter(d -> d.isBefore(today))
                        .isPresent())
                .map(m -> m.id().value())
                .toList();
        assertThat(column(queries().get(1), 1))
                .containsExactlyInAnyOrderElementsOf(overdue)
                .isNotEmpty();
    }

    @Test
    void partiesWithoutAnAnswerAreThoseOfTheProgram() throws Exception {
        List<String> answered = roadmap.all(HearingResponse.class).stream()
                .map(r -> r.party().value())
                .toList();
        List<String> silent = roadmap.all(HearingParty.class).stream()
                .filter(p -> p.state() == PartyState.INVITED || p.state() == PartyState.EXTENSION)
                .filter(p -> !answered.contains(p.id().value()))
                .map(HearingParty::title)
                .toList();
        assertThat(column(queries().get(5), 2)).containsExactlyInAnyOrderElementsOf(silent);
    }

    @Test
    void everyInitiativeHasOneOwnerADay() throws Exception {
        assertThat(column(queries().get(6), 1))
                .containsExactlyElementsOf(roadmap.all(Initiative.class).stream()
                        .map(i -> i.id().value())
                        .toList());
    }

    @Test
    void spansAreTheDaysThatTheProgramReckonsWith() throws Exception {
        List<String> forms = List.of(
                "2026-W01",
                "2026-W53",
                "2027-W12",
                "2020-W53",
                "2027-Q1",
                "2027-Q4",
                "2026-H1",
                "2026-H2",
                "2027-02",
                "2028-02",
                "2027-12",
                "2027",
                "2015/2018",
                "2028-02-29",
                "2026-11-21T12:00[Europe/Copenhagen]");
        for (int i = 0; i < forms.size(); i++) {
            String edit = "forecast=" + forms.get(i);
            String milestone = roadmap.all(Milestone.class).get(i).id().value();
            assertThat(commands.run("edit", plan.toString(), milestone, edit).code())
                    .as(edit)
                    .isZero();
        }
        List<List<String>> spans = rows("SELECT notation, first_day, last_day FROM span");
        assertThat(spans).extracting(List::getFirst).containsAll(forms);
        for (List<String> span : spans) {
            DayInterval days = WhenNotation.read(span.getFirst()).interval();
            assertThat(span.subList(1, 3))
                    .as(span.getFirst())
                    .containsExactly(
                            days.first().orElseThrow().toString(),
                            days.last().orElseThrow().toString());
        }
    }

    @Test
    void everyTimeWithDaysHasASpan() throws Exception {
        List<String> notations = column("SELECT notation FROM span", 1);
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : roadmap.all(kind.type())) {
                kind.schema().fields().stream()
                        .map(f -> f.raw(entity))
                        .filter(When.class::isInstance)
                        .map(When.class::cast)
                        .filter(w -> w.interval().first().isPresent())
                        .forEach(w -> assertThat(notations).contains(WhenNotation.write(w)));
            }
        }
    }

    private static Map<Integer, String> queries() throws Exception {
        Map<Integer, String> queries = new LinkedHashMap<>();
        var found = QUERY.matcher(Files.readString(Path.of("docs/sql.md")));
        while (found.find()) {
            queries.put(Integer.parseInt(found.group(1)), found.group(3));
        }
        return queries;
    }

    private List<String> column(String sql, int number) throws SQLException {
        return rows(sql).stream().map(row -> row.get(number - 1)).toList();
    }

    /// As another program would: without any setting of ours.
    private List<List<String>> rows(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plan);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                found.add(row);
            }
            return found;
        }
    }
}
