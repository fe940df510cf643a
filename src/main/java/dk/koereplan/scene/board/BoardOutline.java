package dk.koereplan.scene.board;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import java.util.OptionalInt;

/// The board as a tree: within it the columns, and within each its cards. A row is made when it is asked for.
public final class BoardOutline implements Outline {
    private static final InitiativeState[] STATES = InitiativeState.values();
    private final BoardModel model;

    /// The row of each column, and one more for the end.
    private final int[] columns = new int[STATES.length + 1];

    public BoardOutline(BoardModel model) {
        this.model = model;
        columns[0] = 1;
        for (int i = 0; i < STATES.length; i++) {
            columns[i + 1] = columns[i] + 1 + model.count(STATES[i]);
        }
    }

    @Override
    public int size() {
        return columns[STATES.length];
    }

    @Override
    public Entry entry(int row) {
        if (row < 0 || row >= size()) {
            throw new IndexOutOfBoundsException(row);
        }
        if (row == 0) {
            Tag board = new Tag(Subject.Part.BOARD, model.texts().get("picture.board.title"));
            return new Entry(board, 0, -1, STATES.length, false, false);
        }
        int at = column(row);
        InitiativeState state = STATES[at];
        return row == columns[at]
                ? new Entry(BoardScene.tag(model, state), 1, 0, model.count(state), false, false)
                : new Entry(tag(model.at(state, row - columns[at] - 1)), 2, columns[at], 0, false, false);
    }

    private Tag tag(Initiative initiative) {
        return Card.tag(model, initiative);
    }

    private int column(int row) {
        int at = 0;
        while (columns[at + 1] <= row) {
            at++;
        }
        return at;
    }

    @Override
    public int child(int row, int place) {
        return row == 0 ? columns[place] : row + 1 + place;
    }

    @Override
    public OptionalInt rowOf(Tag tag) {
        if (tag.subject() instanceof Subject.Column(var state)) {
            return OptionalInt.of(columns[state.ordinal()]);
        }
        return model.spot(tag.id())
                .map(spot -> OptionalInt.of(columns[spot.state().ordinal()] + 1 + spot.place()))
                .orElse(OptionalInt.empty());
    }
}
