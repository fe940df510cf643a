package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Ends;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.part.LegendRow;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;

/// Explains the signs that the picture uses, and no others.
final class LegendLayer {
    private static final double SWATCH = 24;

    private final Drawing drawing;
    private final Texts texts;
    private final LegendItems items;
    private final LegendRow row;

    LegendLayer(Drawing drawing, Texts texts, LegendItems items) {
        this.drawing = drawing;
        this.texts = texts;
        this.items = items;
        this.row = new LegendRow(drawing);
        for (Rag rag : items.lights) {
            row.add(Words.inline(rag, texts), 11, (x, y) -> Lights.draw(drawing, rag, x + 5.5, y, 10));
        }
        sign(LegendItems.Sign.OLD_LIGHT, 15, this::oldLight);
        for (InitiativeState state : items.states) {
            row.add(Words.inline(state, texts), SWATCH, (x, y) -> bar(state, x, y));
        }
        sign(LegendItems.Sign.PROGRESS, SWATCH, (x, y) -> swatch("bar.in-progress.rest", x, y));
        sign(LegendItems.Sign.SOFT, SWATCH, this::soft);
        for (MilestoneStatus status : items.milestones) {
            row.add(
                    texts.get("picture.timeline.legend.milestone." + status),
                    13,
                    (x, y) -> drawing.mark(RoleNames.milestone(status), Mark.DIAMOND, x + 6.5, y, 13));
        }
        sign(
                LegendItems.Sign.BASELINE,
                SWATCH,
                (x, y) -> drawing.box(Roles.BASELINE, new Bounds(x, y - 1.5, SWATCH, 3), 1.5));
        sign(LegendItems.Sign.SHARED, 12, this::shared);
        sign(
                LegendItems.Sign.OWNER_ENDS,
                8,
                (x, y) -> drawing.line(Roles.OWNER_ENDS, x + 4, y - 8, x + 4, y + 8, new Stroke(1.5, true)));
        sign(LegendItems.Sign.MEETING, 11, (x, y) -> drawing.mark("meeting", Mark.CIRCLE, x + 5.5, y, 11));
        sign(LegendItems.Sign.GATE, 12, (x, y) -> drawing.mark("gate.planned", Mark.HEXAGON, x + 6, y, 12));
        sign(LegendItems.Sign.HEARING, 12, (x, y) -> drawing.mark("hearing.open", Mark.TRIANGLE, x + 6, y, 12));
    }

    private void sign(LegendItems.Sign sign, double width, LegendRow.Sign draw) {
        if (items.signs.contains(sign)) {
            row.add(texts.get("picture.timeline.legend." + sign), width, draw);
        }
    }

    private void bar(InitiativeState state, double x, double y) {
        boolean gone = state == InitiativeState.DROPPED || state == InitiativeState.SUPERSEDED;
        Fill fill = gone ? Fill.DASHED_EMPTY : Fill.SOLID;
        drawing.box(RoleNames.bar(state), new Bounds(x, y - 6, SWATCH, 12), 3, fill);
    }

    private void swatch(String role, double x, double y) {
        drawing.box(role, new Bounds(x, y - 6, SWATCH, 12), 3);
    }

    private void soft(double x, double y) {
        drawing.box("bar.planned", new Bounds(x, y - 6, SWATCH, 12), 3, new Ends(SWATCH / 2, SWATCH / 2));
    }

    private void shared(double x, double y) {
        drawing.mark("shared", Mark.RING, x + 4, y, 8);
        drawing.mark("shared", Mark.RING, x + 8, y, 8);
    }

    private void oldLight(double x, double y) {
        drawing.box("tile.green", new Bounds(x, y - 7.5, 15, 15), 4, Fill.HATCHED);
        Lights.draw(drawing, Rag.GREEN, x + 7.5, y, 8);
    }

    double height(double width) {
        double rows = row.height(width - 2 * Measures.TITLE_X);
        return rows == 0 ? 0 : rows + 2 * Measures.LEGEND_PAD;
    }

    void draw(double top, double width) {
        row.draw(Measures.TITLE_X, top + Measures.LEGEND_PAD, width - 2 * Measures.TITLE_X);
    }
}
