package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.koereplan.app.comparison.Freezing;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.timeline.card.ItemFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A frozen state behind the bars, in place of what was approved.
class BehindTest extends TimelineOnStage {
    private static final String ID = "IN-003";

    private StatePoint freezeAndMove(FxRobot robot) {
        robot.interact(() -> {
            fixture.edits()
                    .apply(Freezing.of(
                            fixture.session().file(),
                            "BAS-NY",
                            "Sendt_til bestyrelsen",
                            fixture.context().today(),
                            null,
                            fixture.edits().entered()));
            Initiative moved = initiative(ID);
            fixture.edits()
                    .apply(Edit.change(moved, Records.with(moved, "end", When.day(LocalDate.of(2031, 3, 1))))
                            .because("leverandøren er forsinket"));
        });
        return StatePoint.of(fixture.context().index(), fixture.context().asOf())
                .getFirst();
    }

    private List<String> offered(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private String card() {
        return new ItemFacts(fixture.context(), model.model())
                .of(model.tag(ID).orElseThrow())
                .lines()
                .toString();
    }

    @Test
    void showsWhereTheBarsWereInTheFrozenState(FxRobot robot) throws PlanFileProblem {
        StatePoint frozen = freezeAndMove(robot);
        assertThat(initiative(ID).end()).isEqualTo(When.day(LocalDate.of(2031, 3, 1)));
        robot.interact(() -> model.holdAgainst(Optional.of(frozen)));
        assertThat(model.behind()).contains(frozen);
        Initiative was = frozen.state(fixture.session().file())
                .orElseThrow()
                .roadmap()
                .find(Initiative.class, ID)
                .orElseThrow();
        double then = was.end().interval().last().orElseThrow().plusDays(1).toEpochDay();
        robot.interact(() -> model.camera().fit());
        robot.interact(() -> model.reveal(ID));
        Scene scene = model.scene(1400, 700);
        assertThat(Shapes.of(scene))
                .map(Shapes.Seen::shape)
                .filteredOn(shape -> shape instanceof Box box && box.role().equals("ghost"))
                .anySatisfy(shape -> assertThat(((Box) shape).bounds().right())
                        .isCloseTo(model.view().xOf(then), within(1.0)));
        assertThat(scene.toString()).contains("før: »Sendt_til bestyrelsen«");
        assertThat(card()).contains("Før", "Sendt_til bestyrelsen");
        robot.interact(() -> robot.lookup("#behind").<Button>query().fire());
        assertThat(offered(robot)).contains("Basisplanen", "»Sendt_til bestyrelsen« · fastlåst 21-11-2026");
        robot.interact(() -> model.holdAgainst(Optional.empty()));
        assertThat(model.model().earlier()).isNull();
        assertThat(card()).doesNotContain("Sendt_til");
    }
}
