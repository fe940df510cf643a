package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a list of choices lacks is made from the list, and chosen when one comes back.
class NewChoiceTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private InspectorViewModel model;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
    }

    private static Field field(EntityKind kind, String name) {
        return kind.schema().field(name).orElseThrow();
    }

    private ChoiceEditor.Choice last(EntityKind kind, String name) {
        return new Choices(fixture.context(), model, true)
                .recordsOrNew(field(kind, name))
                .getLast();
    }

    private void title(EntityKind kind, String title) {
        model.type(model.id(), kind, Map.of("title", Optional.of(new Value.Text(title))));
    }

    private Initiative proposed() {
        return fixture.context().index().initiatives().stream()
                .filter(i -> i.agreement() == null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAgreementThatIsMadeFromTheListIsChosenWhereItWasMissing() {
        Initiative initiative = proposed();
        String id = initiative.id().value();
        model.edit(id, "agreement");
        ChoiceEditor.Choice fresh = last(EntityKind.INITIATIVE, "agreement");
        assertThat(fresh.text()).isEqualTo("Ny aftale …");
        fresh.begin().orElseThrow().run();
        String made = model.id();
        assertThat(model.kind()).contains(EntityKind.AGREEMENT);
        assertThat(model.madeFor()).isPresent();

        title(EntityKind.AGREEMENT, "Økonomiaftalen for 2028");
        Initiative now = fixture.context()
                .index()
                .find(Initiative.class, initiative.id())
                .orElseThrow();
        assertThat(String.valueOf(now.agreement())).isEqualTo(made);

        model.doneEditing();
        assertThat(model.id()).isEqualTo(id);
        assertThat(model.focusFieldProperty().get()).isEqualTo("agreement");
        assertThat(model.madeFor()).isEmpty();
    }

    @Test
    void aFormThatIsNotWholeYetTakesItToo() {
        new Creation(fixture.context(), fixture.edits(), fixture, fixture.drafts()).begin(EntityKind.DECISION_GATE, "");
        String gate = model.id();
        last(EntityKind.DECISION_GATE, "body").begin().orElseThrow().run();
        title(EntityKind.BODY, "Styregruppen");
        String body = model.id();
        model.doneEditing();
        assertThat(model.id()).isEqualTo(gate);
        assertThat(model.value("body")).contains(new Value.Text(body));
        title(EntityKind.DECISION_GATE, "Godkendelse af strategien");
        assertThat(fixture.context().index().find(gate)).isPresent();
    }

    @Test
    void aListOfLinksTakesItAsOneMore() {
        new Creation(fixture.context(), fixture.edits(), fixture, fixture.drafts()).begin(EntityKind.SUCCESSION, "");
        String succession = model.id();
        String first = fixture.context().index().regions().getFirst().id().value();
        model.type(
                succession,
                EntityKind.SUCCESSION,
                Map.of("from", Optional.of(new Value.Items(List.of(new Value.Text(first))))));
        last(EntityKind.SUCCESSION, "from").begin().orElseThrow().run();
        title(EntityKind.REGION, "Region Fyn");
        String region = model.id();
        model.doneEditing();
        assertThat(model.value("from"))
                .contains(new Value.Items(List.of(new Value.Text(first), new Value.Text(region))));
    }
}
