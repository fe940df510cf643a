package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.words.PhaseWords;
import java.util.List;
import java.util.stream.Collectors;

/// The board for paper: the phases below each other, each with its cards side by side at a readable size.
public final class BoardPages {
    private static final double EDGE = 16;
    private static final double GAP = 10;
    private static final double TITLE = 34;
    private static final double LEAST_CARD = 224;

    private final BoardModel model;
    private final Drawing drawing;
    private final double width;
    private final int columns;
    private final double card;

    private BoardPages(BoardModel model, double width, TextMetrics metrics) {
        this.model = model;
        this.width = width;
        this.drawing = new Drawing(metrics);
        this.columns = Math.max(1, (int) ((width - 2 * EDGE + GAP) / (LEAST_CARD + GAP)));
        this.card = (width - 2 * EDGE + GAP) / columns - GAP;
    }

    /// One long scene; the title block comes again on every page.
    public static Scene of(BoardModel model, double width, PageHead head, TextMetrics metrics) {
        var pages = new BoardPages(model, width, metrics);
        head.draw(pages.drawing, width);
        double bottom = pages.phases(head.height());
        return pages.drawing.scene(width, bottom + EDGE, head.spoken(), Roles.SURFACE);
    }

    private double phases(double top) {
        double y = top;
        for (Phase phase : model.phases()) {
            if (!model.isEmpty(phase)) {
                y = phase(phase, y);
            }
        }
        String empty = model.phases().stream()
                .filter(model::isEmpty)
                .map(phase -> PhaseWords.inline(phase, model.texts()))
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            String words = model.texts().get("picture.board.empty", empty);
            String line = drawing.fit().ellipsize(words, TextStyle.SECONDARY, width - 2 * EDGE);
            drawing.text(Roles.INK_SECONDARY, EDGE, y + 22, line, TextStyle.SECONDARY);
            y += TITLE;
        }
        return y;
    }

    private double phase(Phase phase, double top) {
        List<Initiative> initiatives = model.initiatives(phase);
        // one shape under both keeps a heading on the page of its first cards
        drawing.box("paper", new Bounds(EDGE, top + 8, width - 2 * EDGE, TITLE - 8 + BoardGeometry.CARD), 0);
        drawing.tagged(BoardScene.tag(model, phase), () -> {
            drawing.box(RoleNames.bar(phase), new Bounds(EDGE, top + 11, 12, 14), 3);
            double x = EDGE + 20;
            x += drawing.text(Roles.INK, x, top + 22, PhaseWords.of(phase, model.texts()), TextStyle.BODY_STRONG) + 8;
            drawing.text(Roles.INK_SECONDARY, x, top + 22, String.valueOf(initiatives.size()), TextStyle.SECONDARY);
        });
        for (int i = 0; i < initiatives.size(); i++) {
            double x = EDGE + i % columns * (card + GAP);
            int row = i / columns;
            double y = top + TITLE + row * (BoardGeometry.CARD + GAP);
            new Card(drawing, model, new Bounds(x, y, card, BoardGeometry.CARD))
                    .draw(initiatives.get(i), BoardHand.EMPTY);
        }
        return top + TITLE + Math.ceilDiv(initiatives.size(), columns) * (BoardGeometry.CARD + GAP);
    }
}
