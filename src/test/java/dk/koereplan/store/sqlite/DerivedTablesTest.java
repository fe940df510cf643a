package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Inverse;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.sqlite.connection.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records and heads follow the log: through deletions and returns, and back to it when somebody changed them.
class DerivedTablesTest {
    private static final String INITIATIVE = "{'ownerPeriods':[{'owner':'regionerne','to':'2026-12-31'},"
            + "{'from':'2027-01-01','owner':'o1'}],'source':{'demo':true},'state':'PROPOSED','title':'Et'}";

    @TempDir
    Path folder;

    private Plans plans;

    @BeforeEach
    void setUp() {
        plans = new Plans(folder);
    }

    @Test
    void rowsSayWhatTheRecordsSay() throws Exception {
        written();
        assertThat(rows("SELECT kind || ' ' || id || ' ' || json FROM record WHERE kind = 'milestone' ORDER BY id"))
                .containsExactly(
                        "milestone m1 {\"initiative\":\"i1\",\"kind\":\"OTHER\",\"mandatory\":true,"
                                + "\"source\":{\"demo\":true},\"state\":\"PLANNED\",\"title\":\"Først\"}",
                        "milestone m2 {\"initiative\":\"i1\",\"kind\":\"OTHER\",\"mandatory\":true,"
                                + "\"source\":{\"demo\":true},\"state\":\"PLANNED\",\"title\":\"Så\"}");
        assertThat(rows("SELECT count(*) FROM head")).containsExactly("5");
    }

    @Test
    void whatTheLogSaysAlreadyIsNotWrittenTwice() throws Exception {
        written();
        assertThat(rows("SELECT id FROM record_row WHERE json IS NULL ORDER BY id"))
                .containsExactly("i1", "m1", "m2");
        assertThat(rows("SELECT json ->> '$.title' FROM record ORDER BY id"))
                .containsExactly("Et", "Først", "Så", "Ejer med nyt navn");
    }

    @Test
    void aDeletedRecordHasNoRowUntilItReturns() throws Exception {
        try (PlanFile file = written()) {
            var deletion = Plans.commit(file, Edit.of(new Edit.Step.Remove("m1")));
            assertThat(rows("SELECT id FROM milestone")).containsExactly("m2");
            assertThat(file.check()).isEmpty();
            var back = file.prepare(
                    Inverse.of(deletion, TxnKind.UNDO, (actor, seq) -> Optional.empty(), file.roadmap()), "tester");
            file.commit(back, file.roadmap().plus(back));
            assertThat(rows("SELECT id FROM milestone ORDER BY id")).containsExactly("m1", "m2");
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void aRecordMayPointToOneThatIsNotThere() throws Exception {
        try (PlanFile file = plans.files().create(plans.path())) {
            Plans.commit(file, milestone("m1", "Forud"));
            assertThat(rows("SELECT initiative FROM milestone")).containsExactly("i1");
            assertThat(file.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE record_row SET json = replace(json, 'nyt', 'gammelt') WHERE id = 'o1'",
                "UPDATE record_row SET json = ' ' || json WHERE id = 'o1'",
                "UPDATE record_row SET json = NULL, actor = 1, seq = 1, idx = 0 WHERE id = 'o1'",
                "UPDATE record_row SET idx = 1 WHERE id = 'm1'",
                "UPDATE record_row SET json = '{}', actor = NULL WHERE id = 'm1'",
                "UPDATE record_row SET kind = 'initiative' WHERE id = 'm2'",
                "UPDATE record_row SET kind = 'nonsense' WHERE id = 'm2'",
                "DELETE FROM record_row WHERE id = 'm1'",
                "DELETE FROM record_row",
                "INSERT INTO record_row VALUES ('organisation', 'x', '{}', NULL, NULL, NULL)",
                "INSERT INTO record_row VALUES ('nonsense', 'x', '{}', NULL, NULL, NULL)",
                "DELETE FROM head WHERE seq = 2",
                "UPDATE head SET idx = 5 WHERE seq = 2",
                "INSERT INTO head VALUES (77, 1, 0)"
            })
    void whatSomebodyChangedIsRebuiltAndSaid(String change) throws Exception {
        Roadmap before;
        try (PlanFile file = written()) {
            before = file.roadmap();
        }
        Plans.tamper(plans.path(), change);
        try (PlanFile reader = plans.files().openReadOnly(plans.path())) {
            assertThat(reader.roadmap()).isEqualTo(before);
            assertThat(reader.check()).extracting(PlanFileNotice::key).contains("check.derived");
        }
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).extracting(PlanFileNotice::key).containsExactly("derived.rebuilt");
            assertThat(file.roadmap()).isEqualTo(before);
            assertThat(file.check()).isEmpty();
        }
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).isEmpty();
        }
    }

    @Test
    void oddTextsDoNotLookLikeDamage() throws Exception {
        try (PlanFile file = plans.files().create(plans.path())) {
            for (String odd :
                    List.of("nul\u0000her", "\ud83d\ude00", "enlig \ud800 halvdel", "it's 'citeret'", "a\u001f\n\t")) {
                Plans.commitAsGiven(file, Plans.organisation("o" + odd.codePointAt(0), odd));
            }
        }
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).isEmpty();
            assertThat(file.check()).isEmpty();
            assertThat(file.roadmap().find("o" + (int) 'n').orElseThrow().title())
                    .isEqualTo("nul\u0000her");
        }
    }

    private PlanFile written() throws Exception {
        PlanFile file = plans.files().create(plans.path());
        Plans.commit(file, Plans.organisation("o1", "Ejer"));
        Plans.commit(file, Plans.entity(EntityKind.INITIATIVE, "i1", INITIATIVE));
        Plans.commit(file, milestone("m1", "Først"), milestone("m2", "Så"));
        Plans.commit(file, Plans.organisation("o1", "Ejer med nyt navn"));
        return file;
    }

    private static Entity milestone(String id, String title) {
        return Plans.entity(
                EntityKind.MILESTONE,
                id,
                ("{'initiative':'i1','kind':'OTHER','mandatory':true,"
                                + "'source':{'demo':true},'state':'PLANNED','title':'%s'}")
                        .formatted(title));
    }

    private List<String> rows(String sql) throws Exception {
        try (Database database = Database.openReadOnly(plans.path())) {
            return Sql.texts(database, sql);
        }
    }
}
