package dk.koereplan.scene.board;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import java.util.stream.Collectors;

/// The board for paper: the columns below each other, within each lane if there are lanes, with their cards side by
/// side at a readable size.
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
        double bottom = pages.lanes(head.height());
        return pages.drawing.scene(width, bottom + EDGE, head.spoken(), Roles.SURFACE);
    }

    private double lanes(double top) {
        double y = top;
        for (int lane = 0; lane < model.laneCount(); lane++) {
            y = model.hasLanes() ? lane(lane, y) : columns(lane, y);
        }
        String empty = model.columns().stream()
                .filter(column -> model.isEmpty(column.key()))
                .map(BoardColumn::inline)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            boolean phases = model.setting().columns() == ColumnField.PHASE;
            String words = model.texts().get(phases ? "picture.board.empty" : "picture.board.empty.columns", empty);
            String line = drawing.fit().ellipsize(words, TextStyle.SECONDARY, width - 2 * EDGE);
            drawing.text(Roles.INK_SECONDARY, EDGE, y + 22, line, TextStyle.SECONDARY);
            y += TITLE;
        }
        return y;
    }

    /// One without cards says so in its title line.
    private double lane(int lane, double top) {
        String title = model.lanes().get(lane).title();
        int count = model.laneSize(lane);
        // one shape under both keeps a heading on the page of what comes first below it
        double kept = count == 0 ? TITLE : 2 * TITLE + height();
        drawing.box("paper", new Bounds(EDGE, top + 6, width - 2 * EDGE, kept - 6), 0);
        drawing.box("band", new Bounds(EDGE, top + 6, width - 2 * EDGE, TITLE - 8), 6);
        String line = drawing.fit().ellipsize(title, TextStyle.BODY_STRONG, width - 2 * EDGE - 60);
        double x = EDGE + GAP;
        x += drawing.text(Roles.INK, x, top + 24, line, TextStyle.BODY_STRONG) + 8;
        drawing.text(Roles.INK_SECONDARY, x, top + 24, String.valueOf(count), TextStyle.SECONDARY);
        return columns(lane, top + TITLE);
    }

    private double columns(int lane, double top) {
        double y = top;
        for (ColumnKey key : model.keys()) {
            if (model.count(key, lane) > 0) {
                y = column(key, lane, y);
            }
        }
        return y;
    }

    private double height() {
        return model.setting().size().height();
    }

    private double column(ColumnKey key, int lane, double top) {
        int first = model.start(key, lane);
        int count = model.count(key, lane);
        // one shape under both keeps a heading on the page of its first cards
        drawing.box("paper", new Bounds(EDGE, top + 8, width - 2 * EDGE, TITLE - 8 + height()), 0);
        drawing.tagged(BoardScene.tag(model, key), () -> {
            new ColumnHead(drawing, model, key).sign(EDGE, top + 18, false);
            double x = EDGE + 20;
            x += drawing.text(Roles.INK, x, top + 22, model.column(key).title(), TextStyle.BODY_STRONG) + 8;
            ColumnHead head = new ColumnHead(drawing, model, key);
            String number = model.hasLanes() ? String.valueOf(count) : head.number();
            x += drawing.text(Roles.INK_SECONDARY, x, top + 22, number, TextStyle.SECONDARY) + 12;
            head.warning(x, top + 22, width - EDGE - x);
        });
        for (int i = 0; i < count; i++) {
            double x = EDGE + i % columns * (card + GAP);
            int row = i / columns;
            double y = top + TITLE + row * (height() + GAP);
            new Card(drawing, model, new Bounds(x, y, card, height()))
                    .draw(new BoardSpot(key, first + i), BoardHand.EMPTY);
        }
        return top + TITLE + Math.ceilDiv(count, columns) * (height() + GAP);
    }
}
