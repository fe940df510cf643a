package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Counts by state, and what has no date or is disputed.
record StatePart(DashboardModel model) implements Part {
    private static final double ROW = 22;
    private static final int LINES = 5;

    @Override
    public double natural(double width) {
        return Panel.TITLE + (LINES + 1) * ROW + 20;
    }

    @Override
    public double least() {
        return Panel.TITLE + (LINES + 1) * ROW + Panel.BOTTOM;
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        Overview overview = model.overview();
        String all = model.texts()
                .get("picture.dashboard.initiatives", overview.initiatives().count());
        List<Panel.Aside> asides = new ArrayList<>(List.of(new Panel.Aside(all, FigureIds.INITIATIVES, all)));
        if (!overview.coming().isEmpty()) {
            String coming = model.texts()
                    .get("picture.dashboard.coming", overview.coming().count());
            asides.add(new Panel.Aside(coming, FigureIds.COMING, coming));
        }
        Panel panel =
                Panel.draw(model, drawing, bounds, model.texts().get("picture.dashboard.states"), List.copyOf(asides));
        double column = panel.inside().width() / 2;
        double pitch = Math.clamp((panel.inside().height() - ROW) / LINES, ROW, 30);
        for (InitiativeState state : InitiativeState.values()) {
            int place = state.ordinal();
            int side = place / LINES;
            double x = panel.inside().x() + side * column;
            double top = panel.inside().y() + place % LINES * pitch;
            state(panel, state, x, top, column - 16);
        }
        double baseline = panel.inside().y() + LINES * pitch + 16;
        double x = panel.inside().x();
        x += rest(
                        panel,
                        FigureIds.UNDATED,
                        "picture.dashboard.undated",
                        overview.undated().count(),
                        x,
                        baseline)
                + 20;
        rest(
                panel,
                FigureIds.CONFLICTS,
                "picture.dashboard.conflicts",
                overview.conflicts().count(),
                x,
                baseline);
    }

    private void state(Panel panel, InitiativeState state, double x, double top, double width) {
        int count = model.overview().states().getOrDefault(state, Figure.NONE).count();
        String word = Words.of(state, model.texts());
        boolean gone = state == InitiativeState.DROPPED || state == InitiativeState.SUPERSEDED;
        panel.figure(FigureIds.state(state), word, String.valueOf(count), () -> {
            Bounds swatch = new Bounds(x, top + 4, 20, 12);
            panel.drawing().box(RoleNames.bar(state), swatch, 3, gone ? Fill.DASHED_EMPTY : Fill.SOLID);
            String role = count == 0 ? Roles.INK_SECONDARY : Roles.INK;
            TextStyle style = count == 0 ? TextStyle.SECONDARY : TextStyle.SECONDARY_STRONG;
            double end = panel.textTo(role, x + width, top + 15, String.valueOf(count), style);
            panel.text(role, x + 28, top + 15, word, TextStyle.SECONDARY, end - x - 36);
        });
    }

    private double rest(Panel panel, String figure, String key, int count, double x, double baseline) {
        String words = model.texts().get(key, count);
        double[] width = new double[1];
        panel.figure(
                figure,
                words,
                "",
                () -> width[0] = panel.text(
                        count == 0 ? Roles.INK_SECONDARY : Roles.LINK,
                        x,
                        baseline,
                        words,
                        TextStyle.SECONDARY,
                        panel.inside().right() - x));
        return width[0];
    }
}
