package dk.koereplan.export;

import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.CardSize;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the board is shown.
public record BoardCut(BoardSetting setting) {
    /// As it is at first.
    public static final BoardCut PLAIN = new BoardCut(BoardSetting.PLAIN);

    /// By the names of its columns, its lanes and the size of its cards, such as `light`, `region` and `small`; null
    /// for
    /// what is as it is at first. Empty when a name is not known.
    public static Optional<BoardCut> of(@Nullable String columns, @Nullable String lanes, @Nullable String cards) {
        BoardSetting plain = BoardSetting.PLAIN;
        Optional<ColumnField> field =
                columns == null ? Optional.of(plain.columns()) : BoardSetting.named(ColumnField.values(), columns);
        Optional<CardSize> size =
                cards == null ? Optional.of(plain.size()) : BoardSetting.named(CardSize.values(), cards);
        Optional<LaneField> lane = lanes == null
                ? Optional.empty()
                : BoardSetting.named(LaneField.values(), lanes).filter(BoardSetting.LANES::contains);
        return field.isEmpty() || size.isEmpty() || (lanes != null && lane.isEmpty())
                ? Optional.empty()
                : Optional.of(new BoardCut(new BoardSetting(field.get(), lane.orElse(null), size.get())));
    }

    /// The names that [#of] knows.
    public static String columns() {
        return names(List.of(ColumnField.values()));
    }

    public static String lanes() {
        return names(BoardSetting.LANES);
    }

    public static String cards() {
        return names(List.of(CardSize.values()));
    }

    private static String names(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(BoardSetting::word).collect(Collectors.joining(", "));
    }
}
