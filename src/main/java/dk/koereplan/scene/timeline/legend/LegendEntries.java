package dk.koereplan.scene.timeline.legend;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.timeline.bars.BarGoesOn;
import dk.koereplan.scene.timeline.bars.CoverageStrip;
import dk.koereplan.scene.timeline.bars.SuccessionMark;
import dk.koereplan.scene.timeline.canvas.BodyKind;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.EarlierTimes;
import dk.koereplan.scene.timeline.links.LinkSigns;
import dk.koereplan.scene.timeline.marks.EventMark;
import dk.koereplan.scene.timeline.marks.MilestoneMark;
import dk.koereplan.words.PhaseWords;
import java.util.ArrayList;
import java.util.List;

/// What explains the signs of a picture, the most useful first.
public final class LegendEntries {
    private static final double SWATCH = 22;
    private static final double CIRCLE = EventMark.SIZE;

    private final Drawing drawing;
    private final Texts texts;
    private final LegendItems items;
    private final List<LegendEntry> entries = new ArrayList<>();

    private LegendEntries(Drawing drawing, Texts texts, LegendItems items) {
        this.drawing = drawing;
        this.texts = texts;
        this.items = items;
    }

    public static List<LegendEntry> of(Drawing drawing, Texts texts, LegendItems items) {
        var entries = new LegendEntries(drawing, texts, items);
        entries.bars();
        entries.money();
        entries.milestones();
        entries.links();
        entries.owners();
        entries.events();
        entries.details();
        return entries.entries;
    }

    private void add(String words, double width, LegendEntry.Sign sign) {
        entries.add(new LegendEntry(words, width, sign));
    }

    private void sign(LegendItems.Sign sign, double width, LegendEntry.Sign draw) {
        if (items.signs.contains(sign)) {
            add(texts.get("picture.timeline.legend." + sign), width, draw);
        }
    }

    private void bars() {
        for (Rag rag : items.lights) {
            add(Words.inline(rag, texts), 11, (x, y) -> Lights.draw(drawing, rag, x + 5.5, y, 10));
        }
        for (Phase phase : items.phases) {
            add(PhaseWords.inline(phase, texts), SWATCH, (x, y) -> bar(phase, x, y));
        }
        sign(LegendItems.Sign.SOFT, SWATCH, this::soft);
        sign(LegendItems.Sign.GOES_ON, 8, (x, y) -> BarGoesOn.draw(drawing, x + 4, y, 1));
        EarlierTimes earlier = items.earlier;
        if (earlier == null) {
            sign(LegendItems.Sign.BASELINE, SWATCH, this::behind);
        } else {
            add(texts.get("picture.timeline.legend.earlier", earlier.words()), SWATCH, this::behind);
        }
    }

    private void behind(double x, double y) {
        drawing.box("ghost", new Bounds(x, y - 7, SWATCH, 14), 3);
        drawing.box(Roles.BASELINE, new Bounds(x, y + 5, SWATCH, 2), 0);
    }

    private void bar(Phase phase, double x, double y) {
        Fill fill = phase.isGone() ? Fill.DASHED_EMPTY : Fill.SOLID;
        drawing.box(RoleNames.bar(phase), new Bounds(x, y - 6, SWATCH, 12), 3, fill);
    }

    private void soft(double x, double y) {
        drawing.box("bar.planned", new Bounds(x, y - 6, SWATCH, 12), 3, new EndFades(SWATCH / 2, SWATCH / 2));
    }

    private void milestones() {
        for (MilestoneStatus status : items.milestones) {
            add(
                    texts.get("picture.timeline.legend.milestone." + status),
                    13,
                    (x, y) -> drawing.mark(RoleNames.milestone(status), Mark.DIAMOND, x + 6.5, y, 13));
        }
    }

    private void links() {
        for (LegendItems.Sign link : LinkSigns.ALL) {
            sign(link, LinkSigns.WIDTH, (x, y) -> LinkSigns.draw(link, drawing, x, y));
        }
    }

    private void owners() {
        sign(LegendItems.Sign.SHARED, 12, this::shared);
        sign(LegendItems.Sign.OWNER_CHANGE, 8, (x, y) -> notch("owner.change", x, y));
        sign(
                LegendItems.Sign.OWNER_ENDS,
                8,
                (x, y) -> drawing.line(Roles.OWNER_ENDS, x + 4, y - 8, x + 4, y + 8, new Stroke(1.5, true)));
    }

    private void notch(String role, double x, double y) {
        SuccessionMark.notch(drawing, role, x + 1, y - 7, 14);
    }

    private void shared(double x, double y) {
        drawing.mark("shared", Mark.RING, x + 4, y, 8);
        drawing.mark("shared", Mark.RING, x + 8, y, 8);
    }

    private void events() {
        for (BodyKind kind : items.bodies) {
            add(texts.get("picture.timeline.body." + kind), CIRCLE, (x, y) -> {
                drawing.mark("meeting", Mark.CIRCLE, x + CIRCLE / 2, y, CIRCLE);
                letter("meeting", texts.get("picture.timeline.body.letter." + kind), x + CIRCLE / 2, y);
            });
        }
        sign(LegendItems.Sign.MEETING, 11, (x, y) -> drawing.mark("meeting", Mark.CIRCLE, x + 5.5, y, 11));
        sign(LegendItems.Sign.GATE, 13, (x, y) -> drawing.mark("gate.planned", Mark.HEXAGON, x + 6.5, y, 13));
        sign(LegendItems.Sign.HEARING, 12, (x, y) -> drawing.mark("hearing.open", Mark.TRIANGLE, x + 6, y, 12));
        sign(LegendItems.Sign.EVENT, 12, (x, y) -> drawing.mark("event", Mark.SQUARE, x + 6, y, 12));
        sign(
                LegendItems.Sign.AGREEMENT,
                SWATCH,
                (x, y) -> drawing.box("agreement.span", new Bounds(x, y - 7, SWATCH, 14), 2));
        sign(LegendItems.Sign.SEVERAL, CIRCLE, (x, y) -> {
            drawing.box("event.count", new Bounds(x, y - CIRCLE / 2, CIRCLE, CIRCLE), CIRCLE / 2);
            letter("event.count", "2", x + CIRCLE / 2, y);
        });
    }

    private void letter(String role, String letter, double x, double y) {
        double baseline = drawing.metrics().baselineAround(y, EventMark.LETTER);
        drawing.text(role, x, baseline, letter, EventMark.LETTER, Anchor.MIDDLE);
    }

    private void money() {
        for (Certainty certainty : items.money) {
            String word = Words.inline(certainty, texts);
            // the first of them says what they are about
            add(
                    certainty == items.money.iterator().next()
                            ? texts.get("picture.timeline.legend.money", word)
                            : word,
                    SWATCH,
                    (x, y) -> CoverageStrip.sample(drawing, certainty, true, strip(x, y)));
        }
        sign(
                LegendItems.Sign.MONEY_UNKNOWN,
                SWATCH,
                (x, y) -> CoverageStrip.sample(drawing, Certainty.SECURED, false, strip(x, y)));
    }

    private static Bounds strip(double x, double y) {
        return new Bounds(x, y - CoverageStrip.HEIGHT / 2.0, SWATCH, CoverageStrip.HEIGHT);
    }

    private void details() {
        sign(LegendItems.Sign.OLD_LIGHT, 15, this::oldLight);
        sign(
                LegendItems.Sign.PROGRESS,
                SWATCH,
                (x, y) -> drawing.box("bar.in-progress.rest", new Bounds(x, y - 6, SWATCH, 12), 3));
        sign(
                LegendItems.Sign.MANDATORY,
                18,
                (x, y) -> drawing.mark("milestone.planned", Mark.DIAMOND, x + 9, y, MilestoneMark.MANDATORY));
        for (MilestoneKind kind : items.kinds) {
            add(Words.inline(kind, texts), 16, (x, y) -> {
                drawing.mark("milestone.planned", Mark.DIAMOND, x + 8, y, 16);
                MilestoneMark.kind(drawing, kind, "kind.sign", x + 8, y, 16);
            });
        }
    }

    private void oldLight(double x, double y) {
        drawing.box("tile.green", new Bounds(x, y - 7.5, 15, 15), 4, Fill.HATCHED);
        Lights.draw(drawing, Rag.GREEN, x + 7.5, y, 8);
    }
}
