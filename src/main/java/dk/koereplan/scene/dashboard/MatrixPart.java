package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.overview.RolloutMatrix;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.party.Region;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.LegendRow;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// "Initiativ × region": how far each region has come; an old light on a hatched ground.
record MatrixPart(DashboardModel model) implements Part {
    private static final double ROW = 24;
    private static final double HEADER = 18;
    private static final double MOST_CELL = 84;
    private static final double SIGN = 16;
    private static final double LIGHT = 10;

    @Override
    public double natural(double width) {
        return Panel.TITLE
                + HEADER
                + Math.max(1, model.overview().matrix().rows().size()) * ROW
                + LegendRow.LINE
                + 12;
    }

    @Override
    public double least() {
        return Panel.TITLE + HEADER + 3 * ROW + Panel.MORE + LegendRow.LINE + Panel.BOTTOM;
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        RolloutMatrix matrix = model.overview().matrix();
        String title = model.texts().get("picture.dashboard.matrix");
        Panel panel = Panel.draw(model, drawing, bounds, title, "");
        if (matrix.rows().isEmpty()) {
            panel.sentence("picture.dashboard.matrix.none");
            return;
        }
        Bounds inside = panel.inside();
        double cell =
                Math.min(MOST_CELL, inside.width() * .62 / matrix.columns().size());
        double first = inside.right() - cell * matrix.columns().size();
        for (int i = 0; i < matrix.columns().size(); i++) {
            String name = RegionPart.shortTitle(matrix.columns().get(i));
            String fitting = drawing.fit().ellipsize(name, TextStyle.SMALL, cell - 4);
            double middle = first + cell * (i + .5);
            drawing.text(Roles.INK_SECONDARY, middle, inside.y() + 11, fitting, TextStyle.SMALL, Anchor.MIDDLE);
        }
        LegendRow legend = legend(drawing, matrix);
        double below = legend.height(inside.width());
        legend.draw(inside.x(), inside.bottom() - below, inside.width());
        int shown = Panel.fitting(matrix.rows().size(), ROW, inside.height() - HEADER - below);
        for (int i = 0; i < shown; i++) {
            double top = inside.y() + HEADER + i * ROW;
            row(panel, matrix.rows().get(i), matrix.columns(), top, first, cell);
        }
        panel.more(matrix.rows().size() - shown, FigureIds.MATRIX, title, inside.y() + HEADER + shown * ROW);
    }

    /// What the signs that occur stand for.
    private LegendRow legend(Drawing drawing, RolloutMatrix matrix) {
        List<Light> lights = matrix.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .map(RolloutMatrix.Cell::light)
                .toList();
        var legend = new LegendRow(drawing);
        for (Rag rag : Rag.values()) {
            if (lights.stream().anyMatch(light -> light.rag() == rag)) {
                legend.add(
                        Words.inline(rag, model.texts()),
                        LIGHT,
                        (x, y) -> Lights.draw(drawing, rag, x + LIGHT / 2, y, 9));
            }
        }
        if (lights.stream().anyMatch(Light::old)) {
            legend.add(
                    model.texts().get("picture.dashboard.matrix.old"),
                    SIGN,
                    (x, y) -> drawing.box(RoleNames.tile(Rag.GREEN), new Bounds(x, y - 7, SIGN, 14), 4, Fill.HATCHED));
        }
        return legend;
    }

    private void row(Panel panel, RolloutMatrix.Row row, List<Region> columns, double top, double first, double cell) {
        Drawing drawing = panel.drawing();
        var initiative = row.initiative();
        double left = panel.inside().x();
        drawing.tagged(
                Tag.of(initiative, initiative.title()),
                () -> panel.text(Roles.INK, left, top + 16, initiative.title(), TextStyle.SECONDARY, first - left - 8));
        for (int i = 0; i < columns.size(); i++) {
            Bounds place = new Bounds(first + cell * i + 2, top + 1, cell - 4, ROW - 4);
            Region region = columns.get(i);
            row.cell(region).ifPresent(c -> cell(drawing, initiative.title(), region, c, place));
        }
    }

    private void cell(Drawing drawing, String title, Region region, RolloutMatrix.Cell cell, Bounds place) {
        Light light = cell.light();
        String word = Words.inline(light.rag(), model.texts());
        var period = light.period();
        String age = light.old() && period != null ? model.texts().get("light.old", word, period.title()) : word;
        var tag = Tag.of(
                cell.rollout(),
                String.join(
                        ", ", title, region.title(), Words.inline(cell.rollout().state(), model.texts()), age));
        drawing.tagged(tag, () -> {
            drawing.box(RoleNames.tile(light.rag()), place, 4, light.old() ? Fill.HATCHED : Fill.SOLID);
            Lights.draw(drawing, light.rag(), place.centreX(), place.centreY(), 10);
        });
    }
}
