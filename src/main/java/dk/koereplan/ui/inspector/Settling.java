package dk.koereplan.ui.inspector;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Tells what somebody has settled on in a list of choices. The keys that walk through the list pass over every choice
/// on the way; what they pass is not meant, and some of it could not be taken back. So a choice is told when the list
/// closes, by Enter, or when the cursor leaves.
final class Settling {
    private static final Set<KeyCode> STEPS = EnumSet.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END);

    private final ComboBox<ChoiceEditor.Choice> box;
    private final Consumer<ChoiceEditor.Choice> chosen;
    private ChoiceEditor.@Nullable Choice last;
    private boolean walking;

    /// @param chosen called with a record that is there; one that is to be made is begun here
    Settling(ComboBox<ChoiceEditor.Choice> box, Consumer<ChoiceEditor.Choice> chosen) {
        this.box = box;
        this.chosen = chosen;
        last = box.getValue();
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        // letters walk through the list too
        box.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> walking = walking || !event.getCharacter().isBlank());
        box.valueProperty().subscribe((before, now) -> {
            if (!passing()) {
                settle();
            }
        });
        box.showingProperty().subscribe((was, is) -> {
            if (was && !is) {
                settle();
            }
        });
        box.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !box.isShowing()) {
                leave();
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && walking) {
            settle();
        } else if (STEPS.contains(event.getCode())) {
            walking = true;
        }
    }

    /// Somebody is on the way through the list.
    boolean passing() {
        return walking || box.isShowing();
    }

    private void settle() {
        walking = false;
        ChoiceEditor.Choice now = box.getValue();
        if (now == null || now.equals(last)) {
            return;
        }
        if (now.begin().isPresent()) {
            ChoiceEditor.begin(box, now);
        } else {
            last = now;
            chosen.accept(now);
        }
    }

    /// Who goes on past "Ny …" does not want a new one.
    void leave() {
        ChoiceEditor.Choice now = box.getValue();
        if (walking && now != null && now.begin().isPresent()) {
            box.setValue(last);
        }
        if (walking) {
            settle();
        }
    }
}
