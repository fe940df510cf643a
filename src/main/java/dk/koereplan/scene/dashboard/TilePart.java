package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.overview.LightCount;
import dk.koereplan.analysis.overview.Updates;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// The row of tiles: a count for each light with its change since last period, and how many have reported.
record TilePart(DashboardModel model) {
    static final double HEIGHT = 96;
    static final double TIGHT = 86;
    private static final double WIDE = 1.5;

    void draw(Drawing drawing, Bounds bounds, double gap) {
        List<LightCount> lights = model.overview().lights().stream()
                .filter(l -> l.rag() != Rag.CLOSING || l.now().count() > 0)
                .toList();
        double unit = (bounds.width() - gap * lights.size()) / (lights.size() + WIDE);
        double x = bounds.x();
        for (LightCount light : lights) {
            light(drawing, light, new Bounds(x, bounds.y(), unit, bounds.height()));
            x += unit + gap;
        }
        updates(drawing, new Bounds(x, bounds.y(), bounds.right() - x, bounds.height()));
    }

    private void light(Drawing drawing, LightCount light, Bounds bounds) {
        var panel = new Panel(model, drawing, bounds, bounds.inset(Panel.PAD));
        double left = bounds.x() + Panel.PAD;
        double room = bounds.width() - 2 * Panel.PAD;
        String word = Lights.word(light.rag(), model.texts());
        String counted = light.now().count() + ", "
                + change(light, model.previousPeriod().orElse(""));
        panel.figure(FigureIds.light(light.rag()), word, counted, () -> {
            drawing.box(Roles.PANEL, bounds, 10);
            Lights.draw(drawing, light.rag(), left + 6, bounds.y() + 20 + air(bounds), 12);
            panel.text(
                    Roles.INK_SECONDARY,
                    left + 18,
                    bounds.y() + 24 + air(bounds),
                    word,
                    TextStyle.BODY_STRONG,
                    room - 18);
            String count = String.valueOf(light.now().count());
            panel.text(Roles.INK, left, bounds.bottom() - 33, count, TextStyle.FIGURE, room);
            boolean worse = light.rag() == Rag.RED && light.change().orElse(0) > 0;
            double width = panel.text(
                    worse ? RoleNames.light(Rag.RED) : Roles.INK_SECONDARY,
                    left,
                    bounds.bottom() - 13,
                    change(light, room, drawing),
                    worse ? TextStyle.SECONDARY_STRONG : TextStyle.SECONDARY,
                    room);
            old(panel, light, left + width, bounds);
        });
    }

    private static double air(Bounds bounds) {
        return bounds.height() > TIGHT ? 3 : 0;
    }

    /// How many of the lights are old, where there is room for it.
    private void old(Panel panel, LightCount light, double x, Bounds bounds) {
        int count = light.old().count();
        String words = model.texts().get("picture.dashboard.old", count);
        Drawing drawing = panel.drawing();
        double dot = drawing.metrics().width(" · ", TextStyle.SECONDARY);
        double end = x + dot + drawing.metrics().width(words, TextStyle.SECONDARY);
        if (count == 0 || end > bounds.right() - Panel.PAD) {
            return;
        }
        double baseline = bounds.bottom() - 13;
        drawing.text(Roles.INK_SECONDARY, x, baseline, " · ", TextStyle.SECONDARY);
        String spoken = Lights.word(light.rag(), model.texts()) + ", " + words;
        panel.figure(
                FigureIds.old(light.rag()),
                spoken,
                "",
                () -> drawing.text(Roles.INK_SECONDARY, x + dot, baseline, words, TextStyle.SECONDARY));
    }

    /// "↑ 2 flere end sidst", and since which period where there is room for it.
    private String change(LightCount light, double room, Drawing drawing) {
        String named = change(light, model.previousPeriod().orElse(""));
        boolean fits = drawing.metrics().width(named, TextStyle.SECONDARY_STRONG) <= room;
        return fits ? named : change(light, "");
    }

    private String change(LightCount light, String since) {
        String end = since.isEmpty() ? "last" : "since";
        return light.change()
                .map(change -> change == 0
                        ? model.texts().get("picture.dashboard.unchanged." + end, since)
                        : change > 0
                                ? model.texts().get("picture.dashboard.more." + end, change, since)
                                : model.texts().get("picture.dashboard.fewer." + end, -change, since))
                .orElseGet(() -> model.texts().get("picture.dashboard.noPeriod"));
    }

    private void updates(Drawing drawing, Bounds bounds) {
        Updates updates = model.overview().updates();
        drawing.box(Roles.PANEL, bounds, 10);
        var panel = new Panel(model, drawing, bounds, bounds.inset(Panel.PAD));
        double left = bounds.x() + Panel.PAD;
        double room = bounds.width() - 2 * Panel.PAD;
        var period = updates.period();
        String title = period == null
                ? model.texts().get("picture.dashboard.updated")
                : model.texts().get("picture.dashboard.updated.in", period.title());
        panel.text(Roles.INK_SECONDARY, left, bounds.y() + 24 + air(bounds), title, TextStyle.BODY_STRONG, room);
        int done = updates.updated().count();
        int all = updates.expected().count();
        if (all == 0) {
            String none = model.texts().get("picture.dashboard.updated.none");
            List<String> lines = drawing.fit().wrap(none, TextStyle.SECONDARY, room, 2);
            for (int i = 0; i < lines.size(); i++) {
                drawing.text(Roles.INK_SECONDARY, left, bounds.y() + 50 + 16 * i, lines.get(i), TextStyle.SECONDARY);
            }
            return;
        }
        counts(panel, updates, title, bounds);
        drawing.box(Roles.TRACK, new Bounds(left, bounds.bottom() - 20, room, 8), 4);
        drawing.box(Roles.ACCENT, new Bounds(left, bounds.bottom() - 20, Math.max(8, room * done / all), 8), 4);
    }

    /// "26 af 31", and "5 mangler" where there is room for it.
    private void counts(Panel panel, Updates updates, String title, Bounds bounds) {
        int done = updates.updated().count();
        int all = updates.expected().count();
        int missing = all - done;
        Drawing drawing = panel.drawing();
        double left = bounds.x() + Panel.PAD;
        double right = bounds.right() - Panel.PAD;
        double[] x = {left};
        panel.figure(
                FigureIds.UPDATED,
                title,
                String.valueOf(done),
                () -> x[0] += 8
                        + drawing.text(Roles.INK, left, bounds.bottom() - 33, String.valueOf(done), TextStyle.FIGURE));
        double second = x[0];
        String of = model.texts().get("picture.dashboard.of", all);
        panel.figure(
                FigureIds.EXPECTED,
                model.texts().get("picture.dashboard.expected", all),
                "",
                () -> x[0] += panel.text(
                        Roles.INK_SECONDARY, second, bounds.bottom() - 34, of, TextStyle.TITLE, right - second));
        String lacking = model.texts().get("picture.dashboard.missing", missing);
        if (missing > 0 && x[0] + 12 + drawing.metrics().width(lacking, TextStyle.SECONDARY) <= right) {
            panel.figure(
                    FigureIds.MISSING,
                    title + ", " + lacking,
                    "",
                    () -> panel.textTo(Roles.LINK, right, bounds.bottom() - 34, lacking, TextStyle.SECONDARY));
        }
    }
}
