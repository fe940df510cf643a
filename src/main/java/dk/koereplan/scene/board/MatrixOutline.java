package dk.koereplan.scene.board;

import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import java.util.OptionalInt;

/// The rollout matrix as a tree: within it the initiatives, and within each its regions.
public final class MatrixOutline implements Outline {
    private final MatrixModel model;
    private final int each;

    public MatrixOutline(MatrixModel model) {
        this.model = model;
        each = 1 + model.columns();
    }

    @Override
    public int size() {
        return 1 + model.rows() * each;
    }

    @Override
    public Entry entry(int row) {
        if (row < 0 || row >= size()) {
            throw new IndexOutOfBoundsException(row);
        }
        if (row == 0) {
            Tag all = new Tag(Subject.Part.BOARD, model.texts().get("picture.matrix.title"));
            return new Entry(all, 0, -1, model.rows(), false, false);
        }
        int initiative = (row - 1) / each;
        int column = (row - 1) % each - 1;
        Tag tag = model.tag(new MatrixModel.Spot(initiative, column));
        return column < 0
                ? new Entry(tag, 1, 0, model.columns(), false, false)
                : new Entry(tag, 2, 1 + initiative * each, 0, false, false);
    }

    @Override
    public int child(int row, int place) {
        return row == 0 ? 1 + place * each : row + 1 + place;
    }

    @Override
    public OptionalInt rowOf(Tag tag) {
        return tag.subject() instanceof Subject.Cell cell
                ? model.spot(cell)
                        .map(spot -> OptionalInt.of(2 + spot.row() * each + spot.column()))
                        .orElse(OptionalInt.empty())
                : OptionalInt.of(0);
    }
}
