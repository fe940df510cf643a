package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.words.CountWords;
import dk.koereplan.words.PhaseWords;
import java.util.ArrayList;
import java.util.List;

/// Counts by state, and what has no date or is disputed.
record StatePart(DashboardModel model) implements Part {
    private static final double ROW = 22;

    @Override
    public double natural(double width) {
        return Panel.TITLE + (lines() + 1) * ROW + 20;
    }

    @Override
    public double least() {
        return Panel.TITLE + (lines() + 1) * ROW + Panel.BOTTOM;
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        Panel panel = Panel.draw(model, drawing, bounds, model.texts().get("picture.dashboard.states"), asides());
        double column = panel.inside().width() / 2;
        int lines = lines();
        double pitch = Math.clamp((panel.inside().height() - ROW) / lines, ROW, 30);
        List<Phase> phases = phases();
        for (int place = 0; place < phases.size(); place++) {
            int side = place / lines;
            double x = panel.inside().x() + side * column;
            double top = panel.inside().y() + place % lines * pitch;
            phase(panel, phases.get(place), x, top, column - 16);
        }
        double baseline = panel.inside().y() + lines * pitch + 16;
        double x = panel.inside().x();
        x += rest(
                        panel,
                        FigureIds.UNDATED,
                        "picture.dashboard.undated",
                        model.overview().undated().count(),
                        x,
                        baseline)
                + 20;
        rest(
                panel,
                FigureIds.CONFLICTS,
                "picture.dashboard.conflicts",
                model.overview().conflicts().count(),
                x,
                baseline);
    }

    private List<Phase> phases() {
        return Phase.all(!model.overview().phase(Phase.COMING).isEmpty());
    }

    private int lines() {
        return Math.ceilDiv(phases().size(), 2);
    }

    /// How many are the strategy's own, and how many each agreement's.
    private List<Panel.Aside> asides() {
        Overview overview = model.overview();
        List<Panel.Aside> asides = new ArrayList<>();
        Figure own = overview.ownInitiatives();
        if (overview.agreements().isEmpty() || !own.isEmpty()) {
            String words = model.texts().get("picture.dashboard.initiatives", own.count());
            asides.add(new Panel.Aside(words, FigureIds.OWN, words));
        }
        overview.agreements().forEach((agreement, figure) -> {
            String words = CountWords.agreement(agreement, figure.ids(), model.index(), overview.asOf(), model.texts());
            asides.add(new Panel.Aside(words, FigureIds.agreement(agreement), words));
        });
        return List.copyOf(asides);
    }

    private void phase(Panel panel, Phase phase, double x, double top, double width) {
        int count = model.overview().phase(phase).count();
        String word = PhaseWords.of(phase, model.texts());
        panel.figure(FigureIds.phase(phase), word, String.valueOf(count), () -> {
            Bounds swatch = new Bounds(x, top + 4, 20, 12);
            panel.drawing().box(RoleNames.bar(phase), swatch, 3, phase.isGone() ? Fill.DASHED_EMPTY : Fill.SOLID);
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
