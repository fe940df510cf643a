package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.Neighbours;
import dk.koereplan.scene.timeline.TimelineOutline;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.timeline.card.CardFacts;
import dk.koereplan.ui.timeline.card.ItemFacts;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Lanes and things under the keyboard and under a screen reader.
class LaneFocusTest extends TimelineOnStage {
    /// The lane of a region, whose key is the region's id.
    private Placed region(FxRobot robot) {
        return canvas(robot).scene().orElseThrow().tagged().stream()
                .filter(p -> p.tag().kind().equals("lane"))
                .filter(p -> fixture.context().index().find(p.tag().id()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Set<Subject.Lane> folded() {
        return model.collapsedProperty().get();
    }

    private String selected() {
        return fixture.context().selectionProperty().get();
    }

    private static List<String> initiatives(SceneCanvas canvas) {
        return canvas.scene().orElseThrow().tagged().stream()
                .map(Placed::tag)
                .filter(tag -> tag.kind().equals("initiative"))
                .map(Tag::id)
                .distinct()
                .toList();
    }

    @Test
    void aLaneIsNotTheRecordOfTheSameId(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        Placed lane = region(robot);
        robot.clickOn(canvas.localToScreen(lane.bounds().x() + 30, lane.bounds().y() + 16));
        assertThat(folded()).containsExactly(lane.tag().lane().orElseThrow());
        assertThat(selected()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(folded()).isEmpty();
        robot.push(KeyCode.SPACE);
        assertThat(folded()).containsExactly(lane.tag().lane().orElseThrow());
        robot.interact(() -> command("timeline.lane.toggle").run());
        assertThat(folded()).isEmpty();
        robot.doubleClickOn(
                canvas.localToScreen(lane.bounds().x() + 30, lane.bounds().y() + 16));
        assertThat(fixture.went).isEmpty();
        assertThat(selected()).isEmpty();
    }

    private Command command(String key) {
        return view.commands().stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLanesCardCountsItsLights(FxRobot robot) {
        Tag lane = region(robot).tag();
        CardFacts card = new ItemFacts(fixture.context(), model.model()).of(lane);
        assertThat(card.title()).isEqualTo(lane.text());
        assertThat(card.lines()).isNotEmpty().allMatch(fact -> fact.light() != null);
    }

    @Test
    void theLaneCommandMeansTheLaneOfWhatHasTheFocus(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        robot.interact(canvas::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(selected()).isEmpty();
        robot.interact(() -> command("timeline.lane.toggle").run());
        assertThat(folded()).hasSize(1);
    }

    @Test
    void arrowsReachALanesTitleAndEnterAndSpaceFoldIt(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        String first = Neighbours.first(model.model()).orElseThrow().id();
        robot.interact(() -> {
            canvas.requestFocus();
            model.editing().focusProperty().set(first);
        });
        robot.push(KeyCode.LEFT);
        Subject.Lane lane = model.model().laneKeys().getFirst();
        assertThat(canvas.current().map(Placed::tag)).hasValueSatisfying(tag -> {
            assertThat(tag.kind()).isEqualTo("lane");
            assertThat(tag.subject()).isEqualTo(lane);
            assertThat(canvas.getAccessibleText()).isEqualTo(tag.text()).contains("initiativer", "foldet ud");
        });
        assertThat(rings(canvas)).isPositive();
        assertThat(model.editing().focus()).isEmpty();
        robot.push(KeyCode.SPACE);
        assertThat(folded()).containsExactly(lane);
        assertThat(canvas.getAccessibleText()).contains("foldet sammen");
        robot.push(KeyCode.ENTER);
        assertThat(folded()).isEmpty();
        assertThat(fixture.went).isEmpty();
        assertThat(selected()).isEmpty();
        robot.push(KeyCode.RIGHT);
        assertThat(model.editing().focus()).isEqualTo(first);
        assertThat(rings(canvas)).isZero();
    }

    /// The ring and the keys agree, however the keyboard came back.
    @Test
    void keysMeanTheTitleWithTheRingAlsoWhenTheKeyboardWasElsewhere(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        Subject.Lane lane = model.model().laneKeys().getFirst();
        robot.interact(() -> {
            canvas.requestFocus();
            model.focusLane(lane);
            canvas.goTo(new Tag(new Subject.Lane("elsewhere", null), "elsewhere"));
        });
        robot.push(KeyCode.SPACE);
        assertThat(folded()).containsExactly(lane);
    }

    @Test
    void aTitleThatIsThereNoMoreIsNotFolded(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        robot.interact(() -> {
            canvas.requestFocus();
            model.focusLane(new Subject.Lane("no such lane", null));
            canvas.goTo(new Tag(new Subject.Lane("no such lane", null), "no such lane"));
        });
        robot.push(KeyCode.ENTER);
        assertThat(folded()).isEmpty();
    }

    /// How many rings there are around lanes' titles.
    private static long rings(SceneCanvas canvas) {
        return Shapes.of(canvas.scene().orElseThrow()).stream()
                .filter(seen -> seen.shape() instanceof Box box
                        && box.role().equals(Roles.FOCUS)
                        && box.tag() != null
                        && box.tag().kind().equals("lane"))
                .count();
    }

    @Test
    void fromAThingThatIsFoldedUpTheArrowsGoOnFromItsLane(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        robot.interact(canvas::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.interact(() -> command("timeline.lane.toggle").run());
        robot.push(KeyCode.DOWN);
        assertThat(canvas.at())
                .map(Tag::subject)
                .contains(model.model().laneKeys().get(1));
    }

    @Test
    void aScreenReaderPutsTheFocusWhereItSays(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        robot.interact(canvas::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.interact(() -> {
            for (String id : initiatives(canvas).subList(0, 3)) {
                Node row = row(canvas, new Subject.Recorded(EntityKind.INITIATIVE, id));
                row.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
                assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                        .isSameAs(row);
                assertThat(model.editing().focus()).isEqualTo(id);
            }
        });
    }

    @Test
    void aScreenReaderReachesLanesThatAreNoRecords(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        robot.interact(() -> {
            model.choose(LaneSetting.by(LaneField.STATE));
            for (Subject.Lane key : model.model().laneKeys()) {
                Node row = row(canvas, key);
                row.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
                assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                        .isSameAs(row);
                assertThat(canvas.current().map(placed -> placed.tag().subject()))
                        .contains(key);
            }
        });
        assertThat(selected()).isEmpty();
    }

    @Test
    void aScreenReaderHearsAllThatIsSelected(FxRobot robot) {
        SceneCanvas canvas = canvas(robot);
        robot.interact(() -> {
            List<String> two = initiatives(canvas).subList(0, 2);
            model.editing().selection().set(two);
            assertThat((List<?>) canvas.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS))
                    .hasSize(2);
            assertThat(two)
                    .allSatisfy(id -> assertThat(row(canvas, new Subject.Recorded(EntityKind.INITIATIVE, id))
                                    .queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                            .isEqualTo(true));
        });
    }

    /// Its first row.
    private Node row(SceneCanvas canvas, Subject subject) {
        int row = new TimelineOutline(model.model()).rowOf(new Tag(subject, "")).orElseThrow();
        return (Node) canvas.queryAccessibleAttribute(AccessibleAttribute.ROW_AT_INDEX, row);
    }

    @Test
    void enterOpensWhatWasSelectedElsewhere(FxRobot robot) {
        Initiative initiative = fixture.context().index().initiatives().getFirst();
        robot.interact(() -> {
            fixture.context().select(initiative.id().value());
            canvas(robot).requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertThat(fixture.went).containsExactly("edit " + initiative.id().value() + " ");
    }

    @Test
    void plusOnAnEnglishKeyboardMeansTheLanesOnlyWithShift(FxRobot robot) {
        robot.interact(() -> {
            canvas(robot).requestFocus();
            model.collapseAll();
        });
        double zoom = model.view().pixelsPerDay();
        for (KeyCode plus : List.of(KeyCode.EQUALS, KeyCode.ADD)) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, plus);
            assertThat(folded()).isEmpty();
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SUBTRACT);
            assertThat(folded()).isNotEmpty();
        }
        assertThat(model.view().pixelsPerDay()).isEqualTo(zoom);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(model.view().pixelsPerDay()).isGreaterThan(zoom);
        assertThat(folded()).isNotEmpty();
    }
}
