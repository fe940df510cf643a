package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.words.SpanWords;
import java.util.List;
import java.util.stream.Stream;

/// Milestones that are overdue, and those due within the next days, with their times in words.
record MilestonePart(DashboardModel model) implements Part {
    private static final double ROW = 38;

    private List<MilestoneFacts> rows() {
        Overview overview = model.overview();
        return Stream.concat(overview.overdue().stream(), overview.upcoming().stream())
                .toList();
    }

    @Override
    public double natural(double width) {
        int rows =
                model.overview().overdue().size() + model.overview().upcoming().size();
        return Panel.TITLE + Math.max(1, rows) * ROW + 8;
    }

    @Override
    public double least() {
        return Panel.TITLE + 3 * ROW + Panel.MORE + Panel.BOTTOM;
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        Overview overview = model.overview();
        List<MilestoneFacts> rows = rows();
        String name = model.texts().get("picture.dashboard.milestones");
        String over = model.texts()
                .get("picture.dashboard.milestones.overdue", overview.overdue().size());
        String soon = model.texts()
                .get(
                        "picture.dashboard.milestones.upcoming",
                        MilestoneStatus.SOON_DAYS,
                        overview.upcoming().size());
        Panel panel = Panel.draw(
                model,
                drawing,
                bounds,
                name,
                List.of(
                        new Panel.Aside(over, FigureIds.OVERDUE, name + ", " + over),
                        new Panel.Aside(soon, FigureIds.UPCOMING, name + ", " + soon)));
        if (rows.isEmpty()) {
            panel.sentence("picture.dashboard.milestones.none");
            return;
        }
        int shown = Panel.fitting(rows.size(), ROW, panel.inside().height());
        double pitch = Panel.pitch(shown, rows.size(), ROW, panel.inside().height());
        for (int i = 0; i < shown; i++) {
            row(panel, rows.get(i), panel.inside().y() + i * pitch);
        }
        panel.more(
                rows.size() - shown, FigureIds.MILESTONES, name, panel.inside().y() + shown * pitch);
    }

    private void row(Panel panel, MilestoneFacts row, double top) {
        Drawing drawing = panel.drawing();
        var milestone = row.milestone();
        boolean over = row.status() == MilestoneStatus.OVERDUE;
        String when = new SpanWords(model.texts(), model::title).time(row.time());
        String days = model.texts()
                .get(over ? "picture.dashboard.milestone.over" : "picture.dashboard.milestone.left", row.days());
        String initiative = milestone.initiative() == null
                ? ""
                : " · " + model.title(milestone.initiative().value());
        String spoken = String.join(", ", milestone.title(), when, days) + initiative;
        drawing.tagged(Tag.of(milestone, spoken), () -> {
            double left = panel.inside().x();
            double right = panel.inside().right();
            drawing.mark(RoleNames.milestone(row.status()), Mark.DIAMOND, left + 6, top + 13, 12);
            double end = panel.textTo(
                    over ? RoleNames.light(dk.koereplan.domain.governance.Rag.RED) : Roles.INK,
                    right,
                    top + 17,
                    days,
                    over ? TextStyle.SECONDARY_STRONG : TextStyle.SECONDARY);
            panel.text(Roles.INK, left + 18, top + 17, milestone.title(), TextStyle.BODY_STRONG, end - left - 28);
            panel.text(
                    Roles.INK_SECONDARY,
                    left + 18,
                    top + 33,
                    when + initiative,
                    TextStyle.SECONDARY,
                    right - left - 18);
        });
    }
}
