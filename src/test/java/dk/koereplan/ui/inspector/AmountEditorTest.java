package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// U7: an amount says its unit, what it was understood as, and asks when it is absurd.
class AmountEditorTest extends OnStage {
    private PlanFixture fixture;
    private InspectorView view;
    private FundingSource source;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        InspectorViewModel model = new InspectorViewModel(fixture.context(), fixture.edits(), fixture.drafts());
        view = new InspectorView(fixture.context(), fixture, new Layer(), model);
        source = fixture.context().roadmap().all(FundingSource.class).stream()
                .filter(f -> f.unit() == Unit.MILLION)
                .findFirst()
                .orElseThrow();
        fixture.context().select(source.id().value());
        model.editingProperty().set(true);
        return (Parent) view.node();
    }

    @Override
    protected void close() {
        view.close();
    }

    private Node box(FxRobot robot) {
        return robot.lookup(".k-field").queryAll().stream()
                .filter(b -> robot.from(b).lookup(".k-field-name").queryAll().stream()
                        .anyMatch(l -> ((Label) l).getText().startsWith("Beløb")))
                .findFirst()
                .orElseThrow();
    }

    private void type(String amount, FxRobot robot) {
        TextField input = robot.from(box(robot)).lookup(".text-field").query();
        robot.interact(() -> {
            input.requestFocus();
            input.selectAll();
        });
        robot.write(amount);
    }

    private FundingSource now() {
        return fixture.context().index().find(FundingSource.class, source.id()).orElseThrow();
    }

    private Button answer(String words, FxRobot robot) {
        return robot.from(box(robot)).lookup(".k-question .button").queryAllAs(Button.class).stream()
                .filter(b -> b.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFieldNamesTheUnitAndSaysWhatItUnderstood(FxRobot robot) {
        assertThat(robot.from(box(robot)).lookup(".k-field-name").<Label>query().getText())
                .isEqualTo("Beløb (mio. kr.)");
        type("1,5", robot);
        assertThat(robot.from(box(robot)).lookup(".k-preview").<Label>query().getText())
                .isEqualTo("Forstået som 1,5 mio. kr. (1.500.000 kr.)");
    }

    @Test
    void anAbsurdSizeIsAskedAboutAndWhatWasMeantIsOnePress(FxRobot robot) {
        type("1500000", robot);
        robot.push(KeyCode.ENTER);
        assertThat(now()).isEqualTo(source);
        assertThat(robot.from(box(robot)).lookup(".k-problem").<Label>query().getText())
                .contains("1.500.000 mio. kr.");
        robot.interact(answer("Mente 1.500.000 kr.", robot)::fire);
        assertThat(now().amount()).isEqualTo(Amount.of(new BigDecimal("1500000")));
        assertThat(now().unit()).isEqualTo(Unit.KRONER);
        assertThat(robot.from(box(robot)).lookup(".k-problem").<Label>query().isVisible())
                .isFalse();
    }

    @Test
    void anAbsurdSizeCanBeKept(FxRobot robot) {
        type("1500000", robot);
        robot.push(KeyCode.ENTER);
        robot.interact(answer("Behold", robot)::fire);
        assertThat(now().amount()).isEqualTo(Amount.of(new BigDecimal("1500000")));
        assertThat(now().unit()).isEqualTo(Unit.MILLION);
    }
}
