package dk.koereplan.scene.board;

import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a board is laid out.
///
/// @param lanes what its lanes stand for; null for none
public record BoardSetting(ColumnField columns, @Nullable LaneField lanes, CardSize size) {
    public static final BoardSetting PLAIN = new BoardSetting(ColumnField.PHASE, null, CardSize.NORMAL);

    /// What its lanes may stand for: what a card that is moved to another lane can be given.
    public static final List<LaneField> LANES =
            List.of(LaneField.REGION, LaneField.TRACK, LaneField.OWNER, LaneField.PROFESSION);

    public BoardSetting {
        lanes = lanes != null && LANES.contains(lanes) ? lanes : null;
    }

    /// What [#words] wrote; what is not known is as it is at first.
    public static BoardSetting read(List<String> words) {
        return new BoardSetting(
                named(ColumnField.values(), word(words, 0)).orElse(PLAIN.columns),
                named(LaneField.values(), word(words, 1)).orElse(PLAIN.lanes),
                named(CardSize.values(), word(words, 2)).orElse(PLAIN.size));
    }

    private static String word(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }

    /// Its columns, lanes and size as words that no language changes; an empty one for no lanes.
    public List<String> words() {
        return List.of(word(columns), lanes == null ? "" : word(lanes), word(size));
    }

    /// A choice as a word, such as `phase`.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// The choice that a word means, if any.
    public static <E extends Enum<E>> Optional<E> named(E[] choices, String word) {
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// Shows the rollout matrix in the place of cards.
    public boolean isMatrix() {
        return columns == ColumnField.ROLLOUT;
    }

    public BoardSetting columns(ColumnField field) {
        return new BoardSetting(field, lanes, size);
    }

    public BoardSetting lanes(@Nullable LaneField field) {
        return new BoardSetting(columns, field, size);
    }

    public BoardSetting size(CardSize cards) {
        return new BoardSetting(columns, lanes, cards);
    }
}
