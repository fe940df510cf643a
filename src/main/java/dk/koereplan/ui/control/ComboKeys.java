package dk.koereplan.ui.control;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntBiFunction;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// The keys of a list of choices: Enter, Space and Down open it, and letters find a choice, also while it is closed: by
/// how it begins, or else one of its words, or else anywhere in it.
public final class ComboKeys {
    /// Letters typed within this many milliseconds of each other belong together.
    private static final long TOGETHER = 1_000;

    private final ComboBox<?> box;
    private final ToIntBiFunction<String, String> nearness;
    private final StringBuilder typed = new StringBuilder();
    private long last;

    private ComboKeys(ComboBox<?> box, ToIntBiFunction<String, String> nearness) {
        this.box = box;
        this.nearness = nearness;
    }

    /// @param nearness how near words are to what was typed, as readers of the language see it: 0 is nearest, less is
    ///     not found
    public static void on(ComboBox<?> box, ToIntBiFunction<String, String> nearness) {
        ComboKeys keys = new ComboKeys(box, nearness);
        box.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        box.addEventFilter(KeyEvent.KEY_TYPED, event -> keys.typed(event, System.nanoTime() / 1_000_000));
    }

    private void pressed(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.DOWN
                || (event.getCode() == KeyCode.SPACE && typed.isEmpty());
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        if (opens && plain && !box.isShowing()) {
            typed.setLength(0);
            box.show();
            event.consume();
        }
    }

    private void typed(KeyEvent event, long now) {
        String letter = event.getCharacter();
        if (event.isControlDown() || event.isMetaDown() || letter.isEmpty() || letter.charAt(0) < ' ') {
            return;
        }
        if (now - last > TOGETHER) {
            typed.setLength(0);
        }
        last = now;
        if (typed.isEmpty() && letter.isBlank()) {
            return;
        }
        typed.append(letter);
        find(box);
        event.consume();
    }

    /// One letter again and again goes from one choice to the next.
    private <T> void find(ComboBox<T> choices) {
        boolean again = typed.chars().distinct().count() == 1;
        String begin = again ? typed.substring(0, 1) : typed.toString();
        List<T> items = choices.getItems();
        // one letter is within almost everything
        int farthest = begin.length() > 1 ? 2 : 1;
        OptionalInt nearest = items.stream()
                .mapToInt(item -> nearness.applyAsInt(words(choices, item), begin))
                .filter(near -> near >= 0 && near <= farthest)
                .min();
        int from = choices.getSelectionModel().getSelectedIndex() + (again ? 1 : 0);
        for (int i = 0; nearest.isPresent() && i < items.size(); i++) {
            int at = Math.floorMod(Math.max(0, from) + i, items.size());
            if (nearness.applyAsInt(words(choices, items.get(at)), begin) == nearest.getAsInt()) {
                choices.getSelectionModel().select(at);
                return;
            }
        }
    }

    private static <T> String words(ComboBox<T> choices, T item) {
        StringConverter<T> converter = choices.getConverter();
        return converter == null ? String.valueOf(item) : converter.toString(item);
    }
}
