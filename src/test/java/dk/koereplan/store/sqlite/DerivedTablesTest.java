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
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ordinary tables follow the log: through deletions and returns, and back to it when somebody changed them.
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
        assertThat(rows("SELECT title || '|' || initiative || '|' || mandatory || '|' || source FROM milestone"
                        + " ORDER BY id"))
                .containsExactly("Først|i1|1|{\"demo\":true}", "Så|i1|1|{\"demo\":true}");
        assertThat(rows("SELECT initiative || idx || owner || coalesce(first_day, '-') || coalesce(last_day, '-')"
                        + " FROM owner_period ORDER BY idx"))
                .containsExactly("i10regionerne-2026-12-31", "i11o12027-01-01-");
        assertThat(rows("SELECT count(*) FROM head")).containsExactly("4");
    }

    @Test
    void referencesToADeletedRecordAreNullUntilItReturns() throws Exception {
        try (PlanFile file = written()) {
            // as after a merge: the initiative goes, and its milestones stay
            var deletion = new dk.koereplan.domain.change.ChangeSet(
                    TxnKind.IMPORT,
                    "test",
                    "",
                    dk.koereplan.domain.edit.Composer.compose(file.roadmap(), Edit.of(new Edit.Step.Remove("i1")))
                            .changes()
                            .stream()
                            .filter(c -> c.key().entity().equals("i1"))
                            .toList());
            var txn = file.prepare(deletion, "tester");
            file.commit(txn, file.roadmap().plus(txn));
            assertThat(file.check()).isEmpty();
            assertThat(rows("SELECT coalesce(initiative, 'NULL') FROM milestone"))
                    .containsExactly("NULL", "NULL");
            assertThat(rows("SELECT 1 FROM owner_period")).isEmpty();
            var back = file.prepare(
                    Inverse.of(txn, TxnKind.UNDO, (actor, seq) -> Optional.empty(), file.roadmap()), "tester");
            file.commit(back, file.roadmap().plus(back));
            assertThat(rows("SELECT coalesce(initiative, 'NULL') FROM milestone"))
                    .containsExactly("i1", "i1");
            assertThat(rows("SELECT 1 FROM owner_period")).hasSize(2);
            assertThat(file.check()).isEmpty();
        }
    }

    @Test
    void referencesWaitAcrossReopening() throws Exception {
        try (PlanFile file = plans.files().create(plans.path())) {
            Plans.commit(file, milestone("m1", "Forud"));
            assertThat(rows("SELECT coalesce(initiative, 'NULL') FROM milestone"))
                    .containsExactly("NULL");
        }
        try (PlanFile file = plans.files().open(plans.path())) {
            Plans.commit(file, Plans.entity(EntityKind.INITIATIVE, "i1", INITIATIVE));
            assertThat(rows("SELECT initiative FROM milestone")).containsExactly("i1");
            assertThat(file.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE milestone SET title = 'Ændret udenom'",
                "UPDATE milestone SET initiative = NULL WHERE id = 'm1'",
                "UPDATE milestone SET mandatory = 0 WHERE id = 'm2'",
                "DELETE FROM milestone WHERE id = 'm1'",
                "INSERT INTO organisation (id, title, kind, source) VALUES ('x', 'x', 'OTHER', '{}')",
                "UPDATE owner_period SET owner = 'x' WHERE idx = 0",
                "DELETE FROM owner_period",
                "DELETE FROM head WHERE entity_id = 'm1'",
                "UPDATE head SET seq = 77 WHERE entity_id = 'm2'",
                "INSERT INTO head VALUES ('nonsense', 'x', 'y', 'z', 1, 0)"
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
                Plans.commit(file, Plans.organisation("o" + odd.codePointAt(0), odd));
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
            return database.texts(sql);
        }
    }
}
