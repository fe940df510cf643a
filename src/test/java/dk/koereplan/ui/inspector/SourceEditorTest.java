package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.ProvenanceForm;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.shell.TestPorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Where a record stands can be said of any record, in its form.
class SourceEditorTest extends OnStage implements FieldEditor.Sink {
    private static final Provenance ENTERED = new Provenance.Entered("arbejdsgruppen");
    private final List<Optional<Value>> sent = new ArrayList<>();
    private PlanContext context;

    @Override
    protected Parent content() throws PlanFileProblem {
        var demo = new PlanFixture(folder, Language.DANISH);
        context = new PlanFixture(demo.session(), PlanIndex.of(Plans.sources()), TestPorts.in(folder)).context();
        return new VBox();
    }

    @Override
    protected void close() {}

    @Override
    public void typed(Map<String, Optional<Value>> values) {
        assertThat(values).containsOnlyKeys("source");
        sent.addAll(values.values());
    }

    @Override
    public void cannotRead(String field, InvalidValue invalid) {
        throw invalid;
    }

    @Override
    public void preview(String field, String text) {}

    private SourceEditor editor(Provenance source) {
        return new SourceEditor(context, Optional.of(ProvenanceForm.write(source)), ENTERED, this);
    }

    private static TextInputControl input(SourceEditor editor, String label) {
        return editor.node().lookupAll(".text-input").stream()
                .filter(n -> label.equals(n.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Provenance last() {
        Initiative any = context.index().initiatives().getFirst();
        Value.Struct record = EntityKind.INITIATIVE.schema().write(any);
        Map<String, Value> fields = new java.util.TreeMap<>(record.fields());
        fields.put("source", sent.getLast().orElseThrow());
        return EntityKind.INITIATIVE
                .schema()
                .read(any.id().value(), new Value.Struct(new java.util.TreeMap<>(fields)))
                .source();
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void theFormOfEveryKindAsksWhereItStands(EntityKind kind) {
        assertThat(FormLayout.of(kind))
                .filteredOn(section -> section.key().equals("section.source"))
                .hasSize(kind.schema().field("source").isPresent() ? 1 : 0)
                .allSatisfy(section -> assertThat(section.fields()).containsExactly("source"));
    }

    @Test
    void aPlaceAndAQuoteAreTypedAndNothingElseIsLost(FxRobot robot) {
        robot.interact(() -> {
            SourceEditor editor = editor(new Provenance.Document("DOC-A", "2", "Proces", "147-151", null));
            assertThat(sent).isEmpty();
            assertThat(input(editor, "Linjer").getText()).isEqualTo("147-151");
            input(editor, "Citat").setText("egne ord");
            input(editor, "Side").setText("3");
            editor.commitTyped();
        });
        assertThat(last()).isEqualTo(new Provenance.Document("DOC-A", "3", "Proces", "147-151", "egne ord"));
    }

    @Test
    void whatWasEnteredGetsADocumentOnceItsPlaceIsKnown(FxRobot robot) {
        robot.interact(() -> {
            SourceEditor editor = editor(ENTERED);
            assertThat(input(editor, "Side").getParent().isVisible()).isFalse();
            documents(editor).getSelectionModel().select(1);
            assertThat(sent).as("a document without a place says nothing").isEmpty();
            assertThat(input(editor, "Side").getParent().isVisible()).isTrue();
            input(editor, "Afsnit").setText("Baggrund");
            editor.commitTyped();
        });
        assertThat(last()).isInstanceOfSatisfying(Provenance.Document.class, place -> {
            assertThat(context.title(place.document())).isNotEqualTo(place.document());
            assertThat(place.paragraph()).isEqualTo("Baggrund");
        });
        robot.interact(() -> {
            SourceEditor editor = editor(new Provenance.Document("DOC-A", "1"));
            documents(editor).getSelectionModel().selectFirst();
        });
        assertThat(last()).isEqualTo(ENTERED);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> documents(SourceEditor editor) {
        Node box = editor.focus();
        return (ComboBox<Object>) box;
    }
}
