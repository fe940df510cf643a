package dk.koereplan.scene.board;

import dk.koereplan.analysis.overview.RolloutMatrix;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.words.FactWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The rollout matrix as it is drawn: each open initiative, and how far each region has come with it. Immutable.
public final class MatrixModel {
    /// A place in the matrix.
    ///
    /// @param column -1 for the initiative itself
    public record Spot(int row, int column) {}

    private final Scope scope;
    private final Texts texts;
    private final RolloutMatrix matrix;
    private final Map<String, Integer> rows = new HashMap<>();

    private MatrixModel(Scope scope, Texts texts) {
        this.scope = scope;
        this.texts = texts;
        matrix = RolloutMatrix.whole(scope);
        for (int i = 0; i < matrix.rows().size(); i++) {
            rows.put(matrix.rows().get(i).initiative().id().value(), i);
        }
    }

    public static MatrixModel of(Scope scope, Texts texts) {
        return new MatrixModel(scope, texts);
    }

    public Scope scope() {
        return scope;
    }

    public Texts texts() {
        return texts;
    }

    public int rows() {
        return matrix.rows().size();
    }

    public int columns() {
        return matrix.columns().size();
    }

    public Initiative initiative(int row) {
        return matrix.rows().get(row).initiative();
    }

    public Region region(int column) {
        return matrix.columns().get(column);
    }

    /// How far a region has come; empty when nobody has said.
    public Optional<RolloutMatrix.Cell> cell(Spot spot) {
        return spot.column() < 0
                ? Optional.empty()
                : matrix.rows().get(spot.row()).cell(region(spot.column()));
    }

    /// What stands for a place.
    public Subject.Cell subject(Spot spot) {
        String row = initiative(spot.row()).id().value();
        return new Subject.Cell(
                row, spot.column() < 0 ? "" : region(spot.column()).id().value());
    }

    /// The place that a subject of this matrix stands for; empty when it is not shown.
    public Optional<Spot> spot(Subject.Cell cell) {
        Integer row = rows.get(cell.row());
        if (row == null) {
            return Optional.empty();
        }
        for (int column = 0; column < columns(); column++) {
            if (region(column).id().value().equals(cell.column())) {
                return Optional.of(new Spot(row, column));
            }
        }
        return cell.column().isEmpty() ? Optional.of(new Spot(row, -1)) : Optional.empty();
    }

    public Tag tag(Spot spot) {
        String title = initiative(spot.row()).title();
        String said =
                spot.column() < 0 ? title : title + ", " + region(spot.column()).title() + ", " + words(spot);
        return new Tag(subject(spot), said);
    }

    private String words(Spot spot) {
        return cell(spot)
                .map(cell -> Words.inline(cell.rollout().state(), texts) + ", " + light(cell))
                .orElseGet(() -> texts.get("picture.matrix.notStated"));
    }

    /// "Gul"; with its period when a newer one has begun.
    String light(RolloutMatrix.Cell cell) {
        return new FactWords(scope.facts(), texts).shortLight(cell.light());
    }
}
