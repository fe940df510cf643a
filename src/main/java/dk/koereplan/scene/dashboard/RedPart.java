package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.overview.RedRow;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.party.Region;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.words.CauseWords;
import java.util.List;
import java.util.stream.Collectors;

/// "Rødt nu, og hvorfor": the red ones by name, with one line of cause and the age of the light.
record RedPart(DashboardModel model) implements Part {
    private static final double ROW = 40;

    @Override
    public double natural(double width) {
        return Panel.TITLE + Math.max(1, model.overview().red().size()) * ROW + 8;
    }

    @Override
    public double enough(double width) {
        return Math.min(natural(width), Panel.TITLE + MOST_AT_ONCE * ROW + Panel.MORE + 8);
    }

    @Override
    public double least() {
        return Panel.TITLE + 3 * ROW + Panel.MORE + Panel.BOTTOM;
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        List<RedRow> rows = model.overview().red();
        String name = model.texts().get("picture.dashboard.red");
        Panel panel = Panel.draw(model, drawing, bounds, name, "");
        if (rows.isEmpty()) {
            panel.sentence("picture.dashboard.red.none");
            return;
        }
        int shown = Panel.fitting(rows.size(), ROW, panel.inside().height());
        double pitch = Panel.pitch(shown, rows.size(), ROW, panel.inside().height());
        for (int i = 0; i < shown; i++) {
            double top = panel.inside().y() + i * pitch;
            if (i > 0) {
                drawing.line(Roles.LINE, panel.inside().x(), top, panel.inside().right(), top, Stroke.THIN);
            }
            row(panel, rows.get(i), top);
        }
        panel.more(rows.size() - shown, FigureIds.RED, name, panel.inside().y() + shown * pitch);
    }

    private void row(Panel panel, RedRow row, double top) {
        var words = new CauseWords(model.texts(), model::title);
        String title = row.initiative().title();
        String line = words.line(row.cause()) + regions(row) + age(row);
        String figure = words.figure(row);
        Drawing drawing = panel.drawing();
        drawing.tagged(Tag.of(row.initiative(), String.join(", ", title, line, figure)), () -> {
            double left = panel.inside().x();
            double right = panel.inside().right();
            Lights.draw(drawing, Rag.RED, left + 5, top + 13, 10);
            double end = panel.textTo(
                    row.fresh() ? RoleNames.light(Rag.RED) : Roles.INK,
                    right,
                    top + 17,
                    figure,
                    TextStyle.SECONDARY_STRONG);
            panel.text(Roles.INK, left + 18, top + 17, title, TextStyle.BODY_STRONG, end - 12 - left - 18);
            panel.text(Roles.INK_SECONDARY, left + 18, top + 33, line, TextStyle.SECONDARY, right - left - 18);
        });
    }

    private String regions(RedRow row) {
        List<Region> regions = model.index()
                .regionsOf(row.initiative(), model.overview().asOf().day());
        if (regions.isEmpty()) {
            return "";
        }
        return " · "
                + (regions.size() > 2
                        ? model.texts().get("picture.dashboard.regions", regions.size())
                        : regions.stream().map(Region::title).collect(Collectors.joining(", ")));
    }

    private String age(RedRow row) {
        var period = row.light().period();
        return row.light().old() && period != null
                ? " · " + model.texts().get("picture.dashboard.from", period.title())
                : "";
    }
}
