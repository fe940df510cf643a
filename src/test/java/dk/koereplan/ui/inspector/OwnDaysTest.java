package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A region that is made responsible bears it in its own days, unless others are typed.
class OwnDaysTest extends OnStage {
    private PlanFixture fixture;
    private InspectorView view;
    private InspectorViewModel model;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        view = new InspectorView(fixture.context(), fixture, new Layer(), model);
        return (Parent) view.node();
    }

    @Override
    protected void close() {
        view.close();
    }

    private Initiative initiative() {
        return fixture.context().roadmap().find(Initiative.class, "IN-003").orElseThrow();
    }

    private Region region(boolean ends) {
        return fixture.context().index().regions().stream()
                .filter(region -> ends ? region.validTo() != null : region.activeFrom() != null)
                .findFirst()
                .orElseThrow();
    }

    private void choose(FxRobot robot, Region region) {
        robot.interact(() -> fixture.edits()
                .apply(Edit.change(initiative(), Records.with(initiative(), "ownerPeriods", List.of()))
                        .because("prøve")));
        robot.interact(() -> model.edit("IN-003", "ownerPeriods"));
        robot.interact(() -> robot.lookup(node -> node instanceof Hyperlink link
                        && link.getText().equals(fixture.context().text("inspector.owner.add")))
                .<Hyperlink>query()
                .fire());
        robot.interact(() -> {
            ComboBox<ChoiceEditor.Choice> owner = robot.lookup(node -> node instanceof ComboBox<?> box
                            && box.getItems().stream()
                                    .anyMatch(c ->
                                            c.toString().contains(region.id().value())))
                    .query();
            owner.setValue(owner.getItems().stream()
                    .filter(c -> c.toString().contains(region.id().value()))
                    .findFirst()
                    .orElseThrow());
        });
    }

    @Test
    void aRegionThatEndsBearsItUntilThen(FxRobot robot) {
        Region ends = region(true);
        choose(robot, ends);
        assertThat(initiative().ownerPeriods())
                .containsExactly(new OwnerPeriod(new OwnerRef.Unit(ends.id()), null, ends.validTo()));
    }

    @Test
    void aRegionThatBeginsLaterBearsItFromThen(FxRobot robot) {
        Region begins = region(false);
        LocalDate first = Objects.requireNonNull(begins.activeFrom());
        choose(robot, begins);
        assertThat(initiative().ownerPeriods())
                .containsExactly(new OwnerPeriod(new OwnerRef.Unit(begins.id()), first, begins.validTo()));
    }
}
