package dk.koereplan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.store.sqlite.connection.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The views follow the records' own fields, and a plan whose views are others' gets ours.
class RecordViewsTest {
    @TempDir
    Path folder;

    private Plans plans;

    @BeforeEach
    void setUp() {
        plans = new Plans(folder);
    }

    @ParameterizedTest
    @EnumSource
    void eachKindHasAViewWithItsFieldsAsColumns(EntityKind kind) throws Exception {
        plans.written();
        List<String> expected = kind.schema().fields().stream()
                .flatMap(f -> columns(f).stream())
                .toList();
        String view = kind.singular().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        assertThat(columns(view)).isEqualTo(expected).doesNotHaveDuplicates();
        for (Field field : kind.schema().fields()) {
            if (field.isList()) {
                String list = view + "_" + columns(field).getFirst();
                assertThat(columns(list)).as(list).startsWith(view, "idx").doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void valuesOfEveryFormCanBeRead() throws Exception {
        try (PlanFile file = plans.files().create(plans.path())) {
            Plans.commitAsGiven(file, Plans.organisation("o1", "Ejer 🩺 'citeret' \n\u0001"));
            Plans.commit(
                    file,
                    Plans.entity(
                            EntityKind.INITIATIVE,
                            "i1",
                            "{'ownerPeriods':[{'owner':'regionerne','to':'2026-12-31'},"
                                    + "{'from':'2027-01-01','owner':'o1'}],'progress':40,'source':{'demo':true},"
                                    + "'state':'PROPOSED','title':'Et'}"),
                    Plans.entity(
                            EntityKind.FUNDING_SOURCE,
                            "f1",
                            "{'amount':12.5,'initiative':'i1','kind':'SET_ASIDE','source':{'demo':true},"
                                    + "'state':'SOUGHT','title':'Penge','unit':'mio. kr.'}"),
                    Plans.entity(EntityKind.FUNDING_SOURCE, "f2", money("2..3.5~knap")),
                    Plans.entity(EntityKind.FUNDING_SOURCE, "f3", money("4~ca.")),
                    Plans.entity(
                            EntityKind.MILESTONE,
                            "m1",
                            "{'initiative':'i1','kind':'OTHER','mandatory':true,'source':{'demo':true},"
                                    + "'state':'PLANNED','title':'Når'}"));
        }
        assertThat(rows("SELECT title FROM organisation")).containsExactly("Ejer 🩺 'citeret' \n\u0001");
        assertThat(rows("SELECT progress + 1 FROM initiative")).containsExactly("41");
        assertThat(rows("SELECT amount * 2 FROM funding_source WHERE id = 'f1'"))
                .containsExactly("25.0");
        assertThat(rows("SELECT amount || ' ' || amount_to || ' ' || coalesce(amount_about, '-') FROM funding_source"
                        + " ORDER BY id"))
                .containsExactly("12.5 12.5 -", "2 3.5 knap", "4 4 ca.");
        assertThat(rows("SELECT mandatory || ' ' || coalesce(forecast, 'ukendt') FROM milestone"))
                .containsExactly("1 ukendt");
        assertThat(rows("SELECT initiative || idx || owner || coalesce(\"from\", '-') || coalesce(\"to\", '-')"
                        + " FROM initiative_owner_periods ORDER BY idx"))
                .containsExactly("i10regionerne-2026-12-31", "i11o12027-01-01-");
        assertThat(rows("SELECT kind || ' ' || id || ' ' || field_group FROM log WHERE id = 'f1'"))
                .containsExactly("fundingSource f1 created");
    }

    private static String money(String amount) {
        return "{'amount':'" + amount + "','kind':'SET_ASIDE','source':{'demo':true},'state':'SOUGHT',"
                + "'title':'Penge','unit':'mio. kr.'}";
    }

    private static List<String> columns(Field field) {
        String name = field.name().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
        return field.type() == Amount.class ? List.of(name, name + "_to", name + "_about") : List.of(name);
    }

    @Test
    void uuidsInTheLogReadAsText() throws Exception {
        String uuid = "10000000-9e37-4abc-8def-00009e3779b1";
        try (PlanFile file = plans.files().create(plans.path())) {
            Plans.commit(file, Plans.organisation(uuid, "Et"));
            Plans.commit(file, Plans.organisation(uuid.toUpperCase(java.util.Locale.ROOT), "To"));
        }
        assertThat(rows("SELECT id FROM log ORDER BY number"))
                .containsExactly(uuid, uuid.toUpperCase(java.util.Locale.ROOT));
        assertThat(rows("SELECT typeof(id) FROM change ORDER BY 1")).containsExactly("blob", "text");
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.roadmap().find(uuid)).isPresent();
            assertThat(file.notices()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP VIEW milestone",
                "DROP VIEW milestone; CREATE VIEW milestone AS SELECT /* made by koereplan */ id FROM record",
                "CREATE VIEW of_a_later_kind AS SELECT /* made by koereplan */ id FROM record"
            })
    void viewsOfAnotherVersionAreMadeAnewInSilence(String change) throws Exception {
        plans.written();
        List<String> ours = rows("SELECT sql FROM sqlite_schema WHERE type = 'view' ORDER BY name");
        Plans.tamper(plans.path(), change);
        byte[] before = Files.readAllBytes(plans.path());
        try (PlanFile reader = plans.files().openReadOnly(plans.path())) {
            assertThat(reader.notices()).isEmpty();
        }
        assertThat(Files.readAllBytes(plans.path())).isEqualTo(before);
        try (PlanFile file = plans.files().open(plans.path())) {
            assertThat(file.notices()).extracting(PlanFileNotice::key).isEmpty();
        }
        assertThat(rows("SELECT sql FROM sqlite_schema WHERE type = 'view' ORDER BY name"))
                .isEqualTo(ours);
    }

    private List<String> columns(String view) throws Exception {
        return new ArrayList<>(rows("SELECT name FROM pragma_table_info('" + view + "')"));
    }

    private List<String> rows(String sql) throws Exception {
        try (Database database = Database.openReadOnly(plans.path())) {
            return Sql.texts(database, sql);
        }
    }
}
