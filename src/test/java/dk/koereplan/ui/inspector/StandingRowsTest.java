package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.RecordDraft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Samples;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.time.WhenNotation;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// What stands in a field that is made of several is kept like any text: in the draft as it is typed, and put back when
/// the form is made anew.
class StandingRowsTest extends OnStage implements FieldEditor.Sink {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private PlanFixture fixture;
    private InspectorViewModel model;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        return new VBox();
    }

    @Override
    protected void close() {}

    private EntityKind kind() {
        return model.kind().orElseThrow();
    }

    @Override
    public void typed(Map<String, Optional<Value>> values) {
        model.type(model.id(), kind(), values);
    }

    @Override
    public void cannotRead(String field, InvalidValue invalid) {
        model.cannotRead(model.id(), field, invalid);
    }

    @Override
    public void typing(String field, Value stands, Optional<InvalidValue> wrong) {
        model.typing(model.id(), kind(), field, stands, wrong);
    }

    @Override
    public void asBefore(String field) {
        model.asBefore(model.id(), field);
    }

    @Override
    public void preview(String field, String text) {}

    /// As a form makes it, with what stands in it put back.
    private FieldEditor editor(String name) {
        Field field = kind().schema().field(name).orElseThrow();
        FieldEditor editor = new Editors(fixture.context(), model, this).of(field);
        model.standing(name).ifPresent(editor::stand);
        return editor;
    }

    private <T extends Entity> void select(Class<T> type, Predicate<T> which) {
        fixture.context()
                .select(fixture.context().roadmap().all(type).stream()
                        .filter(which)
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value());
    }

    private static TextInputControl input(FieldEditor editor, int number) {
        return editor.node().lookupAll(".text-input").stream()
                .map(TextInputControl.class::cast)
                .toList()
                .get(number);
    }

    /// Written into the plan file and read back, as over a kill.
    private void reopened() {
        RecordDraft draft = fixture.drafts().of(model.id()).orElseThrow();
        assertThat(RecordDraft.read(draft.write())).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource({"ownerPeriods, engang", "ownerPeriods, 31-02-2027"})
    void aDayThatCannotBeReadStandsWhereItWasTyped(String field, String typed, FxRobot robot) {
        robot.interact(() -> {
            select(Initiative.class, i -> i.ownerPeriods().size() == 1);
            FieldEditor editor = editor(field);
            input(editor, 1).setText(typed);
            assertThat(fixture.drafts().of(model.id()))
                    .as("kept while it is typed, for whoever is killed")
                    .isPresent();
            editor.commitTyped();
            assertThat(model.unsaved()).containsExactly(field);
            reopened();
            FieldEditor again = editor(field);
            assertThat(input(again, 1).getText()).isEqualTo(typed);
            input(again, 1).setText("31-12-2027");
            again.commitTyped();
            assertThat(model.unsaved()).isEmpty();
        });
        Initiative saved = (Initiative) model.record().orElseThrow();
        assertThat(saved.ownerPeriods().getFirst().to()).hasToString("2027-12-31");
    }

    @Test
    void oneMoreIsAddedBesideADayThatCannotBeRead(FxRobot robot) {
        robot.interact(() -> {
            select(Initiative.class, i -> i.ownerPeriods().size() == 1);
            FieldEditor editor = editor("ownerPeriods");
            input(editor, 1).setText("engang");
            add(editor);
            assertThat(input(editor, 1).getText()).isEqualTo("engang");
            assertThat(input(editor, 2).getText()).isEmpty();
        });
    }

    private static void add(FieldEditor editor) {
        editor.node().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /// As after a merge, when somebody else has deleted who was responsible.
    @Test
    void whoIsGoneStaysResponsibleUntilAnotherIsChosen(FxRobot robot) {
        Value gone = new Value.Text("en-der-er-vaek");
        List<Map<String, Optional<Value>>> sent = new ArrayList<>();
        FieldEditor.Sink sink = new FieldEditor.Sink() {
            @Override
            public void typed(Map<String, Optional<Value>> values) {
                sent.add(values);
            }

            @Override
            public void cannotRead(String field, InvalidValue invalid) {
                throw new AssertionError(field, invalid);
            }

            @Override
            public void preview(String field, String text) {}
        };
        robot.interact(() -> {
            var period = new Value.Struct(new TreeMap<>(Map.of("owner", gone)));
            PeriodsEditor editor = new PeriodsEditor(
                    "ownerPeriods", PeriodsEditor.Of.OWNER, List.of(period), List.of(), fixture.context(), sink);
            input(editor, 1).setText("31-12-2027");
            editor.commitTyped();
        });
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().get("ownerPeriods").orElseThrow()).asString().contains("en-der-er-vaek", "2027");
    }

    /// A time that hangs on a record is not made mere words by a change of the line under it.
    @Test
    void aLineThatIsLeftAloneKeepsWhatItStoodFor(FxRobot robot) {
        robot.interact(() -> {
            select(DecisionGate.class, g -> true);
            DecisionGate gate = (DecisionGate) model.record().orElseThrow();
            String milestone = fixture.context()
                    .roadmap()
                    .all(Milestone.class)
                    .getFirst()
                    .id()
                    .value();
            When after = WhenNotation.read("after:@" + milestone);
            fixture.edits()
                    .apply(Edit.change(gate, Records.with(gate, "previousDates", List.of(after, When.day(DAY)))));
            FieldEditor editor = editor("previousDates");
            TextInputControl lines = (TextInputControl) editor.focus();
            lines.setText(lines.getText().replace("01-02-2026", "02-02-2026"));
            editor.commitTyped();
            DecisionGate saved = (DecisionGate) model.record().orElseThrow();
            assertThat(saved.previousDates()).containsExactly(after, When.day(DAY.plusDays(1)));
        });
    }

    @Test
    void aMandateKeepsItsSourceAndWhatIsTypedIntoItsDays(FxRobot robot) {
        robot.interact(() -> {
            select(Body.class, b -> !b.mandates().isEmpty());
            FieldEditor editor = editor("mandates");
            input(editor, 0).setText("fra i går");
            editor.commitTyped();
            reopened();
            FieldEditor again = editor("mandates");
            assertThat(input(again, 0).getText()).isEqualTo("fra i går");
            input(again, 0).setText("");
            again.commitTyped();
            assertThat(model.hasDraft()).isFalse();
        });
    }

    @Test
    void aLineThatNamesNobodyYetWaits(FxRobot robot) {
        robot.interact(() -> {
            select(Initiative.class, i -> i.ownerPeriods().size() == 1);
            FieldEditor editor = editor("ownerPeriods");
            add(editor);
            input(editor, 2).setText("01-01-2028");
            editor.commitTyped();
            assertThat(model.unsaved()).containsExactly("ownerPeriods");
            assertThat(input(editor("ownerPeriods"), 2).getText()).isEqualTo("01-01-2028");
        });
    }

    @Test
    void aPlaceInADocumentThatIsHalfTypedIsKept(FxRobot robot) {
        robot.interact(() -> {
            select(Initiative.class, i -> i.source() instanceof Provenance.Demo);
            document();
            var form = (SourceEditor) editor("source");
            form.stand(new Value.Struct(new TreeMap<>(Map.of("document", new Value.Text("DOC-A")))));
            TextInputControl page = input(form, 0);
            page.setText("1");
            assertThat(model.standing("source")).isPresent();
            reopened();
            assertThat(input(editor("source"), 0).getText()).isEqualTo("1");
        });
    }

    private void document() {
        SourceDocument letter = Samples.record(SourceDocument.class, "DOC-A", "title", "Brevet");
        fixture.edits().apply(Edit.put(letter));
    }

    /// Earlier dates and parts are lines of one text.
    @Test
    void linesStandAsTheyAreTyped(FxRobot robot) {
        robot.interact(() -> {
            select(DecisionGate.class, g -> true);
            String field = kind().schema().fields().stream()
                    .filter(f -> f.isList() && f.hasTimes())
                    .map(Field::name)
                    .findFirst()
                    .orElseThrow();
            ((TextInputControl) editor(field).focus()).setText("01-01-2026\n30-0");
            reopened();
            assertThat(((TextInputControl) editor(field).focus()).getText()).isEqualTo("01-01-2026\n30-0");
        });
    }
}
