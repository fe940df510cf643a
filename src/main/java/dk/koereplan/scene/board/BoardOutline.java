package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import java.util.List;
import java.util.OptionalInt;

/// The board as a tree: within it the columns, and within each its cards. A row is made when it is asked for.
public final class BoardOutline implements Outline {
    private final BoardModel model;
    private final List<Phase> phases;

    /// The row of each column, and one more for the end.
    private final int[] columns;

    public BoardOutline(BoardModel model) {
        this.model = model;
        phases = model.phases();
        columns = new int[phases.size() + 1];
        columns[0] = 1;
        for (int i = 0; i < phases.size(); i++) {
            columns[i + 1] = columns[i] + 1 + model.count(phases.get(i));
        }
    }

    @Override
    public int size() {
        return columns[phases.size()];
    }

    @Override
    public Entry entry(int row) {
        if (row < 0 || row >= size()) {
            throw new IndexOutOfBoundsException(row);
        }
        if (row == 0) {
            Tag board = new Tag(Subject.Part.BOARD, model.texts().get("picture.board.title"));
            return new Entry(board, 0, -1, phases.size(), false, false);
        }
        int at = column(row);
        Phase phase = phases.get(at);
        return row == columns[at]
                ? new Entry(BoardScene.tag(model, phase), 1, 0, model.count(phase), false, false)
                : new Entry(tag(model.at(phase, row - columns[at] - 1)), 2, columns[at], 0, false, false);
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
        if (tag.subject() instanceof Subject.Column(var phase)) {
            int at = phases.indexOf(phase);
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(columns[at]);
        }
        return model.spot(tag.id())
                .map(spot -> OptionalInt.of(columns[phases.indexOf(spot.phase())] + 1 + spot.place()))
                .orElse(OptionalInt.empty());
    }
}
