package dk.koereplan.app.board;

import dk.koereplan.app.IdSource;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.view.ColumnLimit;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.board.ColumnKey;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Sets how many cards there should be at most in a column of a board.
///
/// @param columns of the board
/// @param source of what is made
public record ColumnLimits(Roadmap roadmap, ColumnField columns, IdSource ids, Provenance source) {
    /// What was typed: a whole number from 1, or nothing for no limit; empty when it is neither.
    public static Optional<OptionalInt> read(String typed) {
        String number = typed.strip();
        if (number.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return number.matches("[1-9][0-9]{0,5}")
                ? Optional.of(OptionalInt.of(Integer.parseInt(number)))
                : Optional.empty();
    }

    /// @param most empty for no limit
    public Edit set(ColumnKey column, OptionalInt most) {
        Optional<ColumnLimit> before = BoardModel.limit(roadmap, columns, column);
        if (most.isEmpty()) {
            return before.map(limit -> Edit.of(new Edit.Step.Remove(limit.id().value())))
                    .orElseGet(Edit::of);
        }
        return before.map(limit -> Edit.change(limit, Records.with(limit, "most", most.getAsInt())))
                .orElseGet(() -> Edit.put(Records.make(
                        ColumnLimit.class,
                        ids.next(),
                        Map.of(
                                "columns",
                                BoardSetting.word(columns),
                                "column",
                                column.id(),
                                "most",
                                most.getAsInt(),
                                "source",
                                source))));
    }
}
