package dk.koereplan.scene.board;

import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import java.util.List;
import java.util.OptionalInt;

/// The board as a tree: within it the columns, and within each its cards. A row is made when it is asked for.
public final class BoardOutline implements Outline {
    private final BoardModel model;
    private final List<ColumnKey> keys;

    /// The row of each column, and one more for the end.
    private final int[] columns;

    public BoardOutline(BoardModel model) {
        this.model = model;
        keys = model.keys();
        columns = new int[keys.size() + 1];
        columns[0] = 1;
        for (int i = 0; i < keys.size(); i++) {
            columns[i + 1] = columns[i] + 1 + model.count(keys.get(i));
        }
    }

    @Override
    public int size() {
        return columns[keys.size()];
    }

    @Override
    public Entry entry(int row) {
        if (row < 0 || row >= size()) {
            throw new IndexOutOfBoundsException(row);
        }
        if (row == 0) {
            Tag board = new Tag(Subject.Part.BOARD, model.texts().get("picture.board.title"));
            return new Entry(board, 0, -1, keys.size(), false, false);
        }
        int at = column(row);
        ColumnKey key = keys.get(at);
        return row == columns[at]
                ? new Entry(BoardScene.tag(model, key), 1, 0, model.count(key), false, false)
                : new Entry(tag(new BoardSpot(key, row - columns[at] - 1)), 2, columns[at], 0, false, false);
    }

    private Tag tag(BoardSpot spot) {
        return BoardScene.tag(model, spot);
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
        if (tag.subject() instanceof Subject.Column(String id)) {
            int at = keys.stream().map(ColumnKey::id).toList().indexOf(id);
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(columns[at]);
        }
        return model.spot(tag.id())
                .map(spot -> OptionalInt.of(columns[keys.indexOf(spot.column())] + 1 + spot.place()))
                .orElse(OptionalInt.empty());
    }
}
