package dk.koereplan.cli;

import dk.koereplan.domain.view.SavedView;
import dk.koereplan.export.BoardCut;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is typed of how the board is shown.
final class BoardOptions {
    @Option(names = "--columns", paramLabel = "${bundle:label.columns}", descriptionKey = "option.columns")
    private @Nullable String columns;

    @Option(names = "--cards", paramLabel = "${bundle:label.cards}", descriptionKey = "option.cards")
    private @Nullable String cards;

    /// As a named view has it, where nothing else was typed.
    void adopt(SavedView named) {
        columns = columns == null ? named.columns() : columns;
        cards = cards == null ? named.cards() : cards;
    }

    /// @param lanes null for none
    /// @return empty when a name is not known
    Optional<BoardCut> cut(@Nullable String lanes) {
        return BoardCut.of(columns, lanes, cards);
    }
}
