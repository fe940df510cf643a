package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.RolloutMatrix;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the rollout matrix: initiatives below each other, regions beside each other, and where they meet how far the
/// region has come and its light.
public final class MatrixScene {
    private static final double PAD = 10;
    private final MatrixModel model;
    private final MatrixGeometry geometry;
    private final Drawing drawing;

    private MatrixScene(MatrixGeometry geometry, TextMetrics metrics) {
        this.model = geometry.model();
        this.geometry = geometry;
        this.drawing = new Drawing(metrics);
    }

    /// @param focused what the keyboard is on; null for nothing
    public static Scene of(MatrixGeometry geometry, @Nullable Subject focused, TextMetrics metrics) {
        var scene = new MatrixScene(geometry, metrics);
        scene.draw(focused);
        return scene.drawing.scene(
                geometry.width(), geometry.height(), scene.model.texts().get("picture.matrix.title"), Roles.SURFACE);
    }

    /// All of it below a title block.
    public static Scene whole(MatrixModel model, double width, PageHead head, TextMetrics metrics) {
        var trial = new MatrixGeometry(model, 0, 0, width, 0, head.height());
        double wide = Math.max(width, trial.wholeWidth());
        var geometry = new MatrixGeometry(model, 0, 0, wide, trial.wholeHeight(), head.height());
        var scene = new MatrixScene(geometry, metrics);
        head.draw(scene.drawing, wide);
        scene.draw(null);
        return scene.drawing.scene(wide, trial.wholeHeight(), head.spoken(), Roles.SURFACE);
    }

    /// How much of [#whole] comes again on every page.
    public static double frozen(PageHead head) {
        return head.height() + MatrixGeometry.HEADER;
    }

    private void draw(@Nullable Subject focused) {
        for (int column = 0; column < model.columns(); column++) {
            Bounds place = geometry.heading(column);
            String title =
                    drawing.fit().ellipsize(model.region(column).title(), TextStyle.BODY_STRONG, place.width() - PAD);
            drawing.text(Roles.INK, place.x() + PAD, place.y() + 25, title, TextStyle.BODY_STRONG);
        }
        drawing.clipped(geometry.room(), () -> {
            for (int row = geometry.firstRow(); row < geometry.rowsUntil(); row++) {
                row(row, focused);
            }
        });
    }

    private void row(int row, @Nullable Subject focused) {
        for (int column = -1; column < model.columns(); column++) {
            var spot = new MatrixModel.Spot(row, column);
            Bounds place = geometry.cell(spot).inset(2);
            drawing.tagged(model.tag(spot), () -> {
                if (spot.column() < 0) {
                    title(model.initiative(spot.row()), place);
                } else {
                    drawing.box("card", place, 6);
                    model.cell(spot).ifPresentOrElse(cell -> cell(cell, place), () -> empty(place));
                }
                if (model.subject(spot).equals(focused)) {
                    drawing.box(Roles.FOCUS, place, 6);
                    drawing.box(Roles.FOCUS, place.inset(1), 5);
                }
            });
        }
    }

    private void title(Initiative initiative, Bounds place) {
        List<String> lines = drawing.fit().wrap(initiative.title(), TextStyle.BODY, place.width() - 2 * PAD, 2);
        double first = place.centreY() + (lines.size() > 1 ? -4 : 4);
        drawing.box("board.column", place, 6);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(Roles.INK, place.x() + PAD, first + 17 * i, lines.get(i), TextStyle.BODY);
        }
    }

    private void cell(RolloutMatrix.Cell cell, Bounds place) {
        double left = place.x() + PAD;
        double room = place.right() - PAD - left - 18;
        Phase phase = Phase.of(cell.rollout().state());
        drawing.box(RoleNames.bar(phase), new Bounds(left, place.y() + 7, 10, 12), 3);
        String state = Words.of(cell.rollout().state(), model.texts());
        drawing.text(
                Roles.INK,
                left + 18,
                place.y() + 18,
                drawing.fit().ellipsize(state, TextStyle.SMALL_STRONG, room),
                TextStyle.SMALL_STRONG);
        Lights.tile(drawing, cell.light().rag(), cell.light().old(), new Bounds(left - 3, place.y() + 24, 16, 16));
        String light = drawing.fit().ellipsize(model.light(cell), TextStyle.SMALL, room);
        drawing.text(Roles.INK_SECONDARY, left + 18, place.y() + 36, light, TextStyle.SMALL);
    }

    /// Nothing recorded is not a no.
    private void empty(Bounds place) {
        drawing.text(Roles.INK_SECONDARY, place.x() + PAD, place.centreY() + 4, "–", TextStyle.SMALL);
    }
}
