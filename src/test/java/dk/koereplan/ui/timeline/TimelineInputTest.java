package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.ui.timeline.TimelineInput.Interpreter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineInputTest {
    private final List<Interpreter> saw = new ArrayList<>();

    private static KeyEvent event() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false);
    }

    /// All of them, of whom some answer whatever they see.
    private TimelineInput input(Interpreter... answering) {
        Map<Interpreter, Predicate<InputEvent>> all = new EnumMap<>(Interpreter.class);
        for (Interpreter one : Interpreter.values()) {
            all.put(one, event -> {
                saw.add(one);
                return List.of(answering).contains(one);
            });
        }
        return new TimelineInput(all);
    }

    @Test
    void whatNobodyAnswersIsSeenByAllInTheOrderThatIsWrittenDown() {
        KeyEvent event = event();
        input().see(event);
        assertThat(saw)
                .containsExactly(
                        Interpreter.QUESTION,
                        Interpreter.CARDS,
                        Interpreter.GESTURES,
                        Interpreter.KEYS,
                        Interpreter.MENU,
                        Interpreter.PICTURE);
        assertThat(event.isConsumed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoAnswersIsTheLastToSeeIt(Interpreter answering) {
        KeyEvent event = event();
        input(answering).see(event);
        assertThat(saw).endsWith(answering).hasSize(answering.ordinal() + 1);
        assertThat(event.isConsumed()).isTrue();
    }
}
