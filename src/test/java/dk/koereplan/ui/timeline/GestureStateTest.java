package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.planning.Displacement;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GestureStateTest {
    private static final Point THERE = new Point(1, 2);
    private static final GesturePlanner.Outcome OUTCOME = new GesturePlanner.Outcome(
            new PlannedGesture.Move(List.of("a"), new Displacement.Days(1)),
            new Planned.Proposal(List.of()),
            Consequences.NONE,
            PlanIndex.of(Roadmap.EMPTY));

    private static final Drag DRAG = new Drag(null, press(), 0, "", Map.of());
    private static final GestureState IDLE = GestureInProgress.IDLE;
    private static final GestureState PRESSED = new GestureState.Pressed(DRAG, IDLE);
    private static final GestureState BOXING = new GestureState.Boxing(DRAG, new Bounds(0, 0, 1, 1));
    private static final GestureState DRAGGING = new GestureState.Dragging(DRAG, OUTCOME, THERE);
    private static final GestureState HELD = new GestureState.Held(OUTCOME);
    private static final GestureState ASKING = new GestureState.Asking(OUTCOME, THERE, "");
    private static final GestureState SAVING = new GestureState.Saving(OUTCOME, THERE);
    private static final GestureState SPOILT = new GestureState.Spoilt();

    /// What each may become, and nothing else.
    private static final Map<GestureState, Set<GestureState>> TABLE = Map.of(
            IDLE, Set.of(PRESSED, HELD),
            PRESSED, Set.of(IDLE, BOXING, DRAGGING, SPOILT),
            BOXING, Set.of(IDLE, BOXING, SPOILT),
            DRAGGING, Set.of(IDLE, DRAGGING, ASKING, SPOILT),
            HELD, Set.of(IDLE, PRESSED, HELD, ASKING, SAVING),
            ASKING, Set.of(IDLE, ASKING, SAVING),
            SAVING, Set.of(IDLE, ASKING),
            SPOILT, Set.of(IDLE));

    private static MouseEvent press() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @TestFactory
    Stream<DynamicTest> eachStateGoesOnToWhatMayFollowAndRefusesTheRest() {
        return TABLE.keySet().stream()
                .flatMap(from -> TABLE.keySet().stream()
                        .map(to -> DynamicTest.dynamicTest(
                                from.getClass().getSimpleName() + " to "
                                        + to.getClass().getSimpleName(),
                                () -> {
                                    boolean may =
                                            TABLE.getOrDefault(from, Set.of()).contains(to);
                                    GestureInProgress gesture = at(from);
                                    assertThat(gesture.transition(from, to)).isEqualTo(may);
                                    assertThat(gesture.now()).isEqualTo(may ? to : from);
                                })));
    }

    /// By the shortest way there.
    private static GestureInProgress at(GestureState state) {
        GestureInProgress gesture = new GestureInProgress();
        List<GestureState> way = state.equals(IDLE)
                ? List.of()
                : state instanceof PendingGesture && !state.equals(DRAGGING)
                        ? List.of(HELD, state)
                        : List.of(PRESSED, state);
        for (GestureState next : way) {
            if (!gesture.now().equals(next)) {
                assertThat(gesture.transition(gesture.now(), next)).isTrue();
            }
        }
        assertThat(gesture.now()).isEqualTo(state);
        return gesture;
    }

    @Test
    void everyStateHasItsRow() {
        Set<Class<?>> rows = TABLE.keySet().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(GestureState.class.getPermittedSubclasses())
                .filteredOn(type -> !type.isInterface())
                .isSubsetOf(rows);
        assertThat(PendingGesture.class.getPermittedSubclasses()).isSubsetOf(rows);
    }

    @Test
    void whoTakesItForSomethingElseIsRefused() {
        GestureInProgress gesture = at(ASKING);
        assertThat(gesture.transition(SAVING, IDLE)).isFalse();
        assertThat(gesture.now()).isEqualTo(ASKING);
    }

    @Test
    void aPressThatDoesNotMoveLeavesALinkByKeysInHand() {
        GestureInProgress gesture = at(HELD);
        GestureState pressed = new GestureState.Pressed(DRAG, HELD);
        assertThat(gesture.transition(HELD, pressed)).isTrue();
        assertThat(gesture.held()).contains((PendingGesture) HELD);
        assertThat(gesture.transition(pressed, IDLE)).isFalse();
        assertThat(gesture.transition(pressed, HELD)).isTrue();
    }

    @Test
    void givingUpWithTheButtonDownSpoilsItUntilThatIsLetGo() {
        for (GestureState down : List.of(PRESSED, BOXING, DRAGGING)) {
            GestureInProgress gesture = at(down);
            gesture.abandon();
            assertThat(gesture.now()).isEqualTo(SPOILT);
        }
        GestureInProgress byKeys = at(ASKING);
        byKeys.abandon();
        assertThat(byKeys.now()).isEqualTo(IDLE);
    }
}
