package dk.koereplan.scene.board;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.lanes.LaneKey;
import java.util.List;
import java.util.Set;

/// Draws the board: its columns and lanes, and the cards that are seen.
public final class BoardScene {
    private static final double GAP = BoardGeometry.GAP;
    private static final double LEAST = 220;
    private static final int ROWS = 8;

    private final BoardModel model;
    private final BoardViewport view;
    private final BoardGeometry geometry;
    private final Drawing drawing;

    private BoardScene(BoardModel model, BoardViewport view, BoardGeometry geometry, TextMetrics metrics) {
        this.model = model;
        this.view = view;
        this.geometry = geometry;
        this.drawing = new Drawing(metrics);
    }

    public static Scene of(BoardModel model, BoardViewport view, BoardHand hand, TextMetrics metrics) {
        var scene = new BoardScene(model, view, BoardGeometry.of(model, view), metrics);
        scene.draw(hand);
        return scene.drawing.scene(
                view.width(), view.height(), model.texts().get("picture.board.title"), Roles.SURFACE);
    }

    /// The whole board below a title block, as wide and as high as it needs to be; long columns become broader.
    public static Scene whole(BoardModel model, double width, PageHead head, TextMetrics metrics) {
        int rows = Math.max(
                ROWS, (int) Math.ceil(Math.sqrt(model.scope().initiatives().size())));
        var trial = new BoardGeometry(model, BoardViewport.of(width, 0), head.height(), rows);
        BoardViewport view = BoardViewport.of(
                Math.max(width, trial.wholeWidth()),
                Math.max(trial.wholeHeight(), head.height() + BoardGeometry.HEADER + LEAST));
        var scene = new BoardScene(model, view, new BoardGeometry(model, view, head.height(), rows), metrics);
        head.draw(scene.drawing, view.width());
        scene.draw(BoardHand.EMPTY);
        return scene.drawing.scene(view.width(), view.height(), head.spoken(), Roles.SURFACE);
    }

    /// The card of a record in another place, as it is dragged there; empty when the filter leaves it out.
    public static List<Shape> lifted(BoardModel model, String id, Bounds place, TextMetrics metrics) {
        var drawing = new Drawing(metrics);
        model.spot(id)
                .ifPresent(spot -> new Card(drawing, model, place).draw(spot, BoardHand.of(new Marked(Set.of(), id))));
        return drawing.drawn();
    }

    /// What stands for a column.
    public static Tag tag(BoardModel model, ColumnKey key) {
        String spoken = model.texts()
                .get("picture.board.column.spoken", model.column(key).title(), model.count(key));
        return new Tag(new Subject.Column(key.id()), spoken + limit(model, key));
    }

    private static String limit(BoardModel model, ColumnKey key) {
        int over = model.over(key);
        return model.limit(key)
                .map(limit -> ", " + model.texts().get("picture.board.limit.spoken", limit.most(), over))
                .orElse("");
    }

    /// What stands for a place.
    public static Tag tag(BoardModel model, BoardSpot spot) {
        return spot.isTitle() ? tag(model, spot.column()) : Card.tag(model, spot);
    }

    private void draw(BoardHand hand) {
        List<BoardGeometry.Column> seen = geometry.columns().stream()
                .filter(c -> c.bounds().right() > 0 && c.bounds().x() < view.width())
                .toList();
        seen.forEach(column -> column(column, hand));
        if (model.hasLanes()) {
            drawing.clipped(geometry.room(), this::lanes);
        }
        for (BoardGeometry.Column column : seen) {
            drawing.clipped(geometry.room(column), () -> {
                target(column.key(), hand);
                cards(column.key(), hand);
            });
        }
    }

    /// The whole column stands for what it is, so that it takes what is dropped anywhere on it.
    private void column(BoardGeometry.Column column, BoardHand hand) {
        Bounds bounds = column.bounds();
        ColumnKey key = column.key();
        boolean target = hand.isOver(key);
        drawing.tagged(tag(model, key), () -> {
            drawing.box("board.column", bounds, 10);
            if (target && !model.hasLanes()) {
                drawing.box(hand.allowed() ? Roles.SELECTION : Roles.CONFLICT, bounds, 10);
            }
            if (hand.marked().isTitleFocused(new Subject.Column(key.id()))) {
                Bounds title = new Bounds(bounds.x() + 3, bounds.y() + 4, bounds.width() - 6, BoardGeometry.HEADER - 8);
                drawing.box(Roles.FOCUS, title, 7);
                drawing.box(Roles.FOCUS, title.inset(1), 6);
            }
            new ColumnHead(drawing, model, key).draw(bounds, target && !hand.allowed());
        });
        if (model.isEmpty(key) && !model.hasLanes() && target && hand.allowed()) {
            Bounds place = new Bounds(bounds.x() + GAP, geometry.cardsTop(), bounds.width() - 2 * GAP, 60);
            drawing.box(Roles.TRAY, place, 8, Fill.DASHED_EMPTY);
        }
    }

    /// On a board with lanes a card is dropped where a column and a lane meet.
    private void target(ColumnKey key, BoardHand hand) {
        BoardCell cell = hand.dropTarget();
        if (model.hasLanes() && cell != null && hand.isOver(key)) {
            drawing.box(
                    hand.allowed() ? Roles.SELECTION : Roles.CONFLICT,
                    geometry.cell(cell).inset(2),
                    8);
        }
    }

    /// A line across all columns above each lane, with its title, which stays where it is read.
    private void lanes() {
        for (int i = geometry.firstLane(); i < Math.min(geometry.lanesUntil(), model.laneCount()); i++) {
            LaneKey lane = model.lanes().get(i);
            Bounds bounds = geometry.lane(i);
            double left = Math.max(bounds.x(), 0) + GAP;
            int count = model.laneSize(i);
            Bounds band = new Bounds(bounds.x(), bounds.y() + 4, bounds.width(), LaneSpans.TITLE - 8);
            String spoken = model.texts().get("picture.board.column.spoken", lane.title(), count);
            drawing.tagged(new Tag(lane.lane(), spoken), () -> {
                drawing.box("band", band, 6);
                double room = Math.min(view.width(), bounds.right()) - left - 40;
                String title = drawing.fit().ellipsize(lane.title(), TextStyle.BODY_STRONG, room);
                double x = left + drawing.text(Roles.INK, left, bounds.y() + 22, title, TextStyle.BODY_STRONG) + 8;
                drawing.text(Roles.INK_SECONDARY, x, bounds.y() + 22, String.valueOf(count), TextStyle.SECONDARY);
            });
        }
    }

    private void cards(ColumnKey key, BoardHand hand) {
        int lanes = Math.min(geometry.lanesUntil(), model.laneCount());
        for (int lane = model.hasLanes() ? geometry.firstLane() : 0; lane < (model.hasLanes() ? lanes : 1); lane++) {
            int until = geometry.seenUntil(key, lane);
            for (int i = geometry.firstSeen(key, lane); i < until; i++) {
                BoardSpot spot = new BoardSpot(key, i);
                new Card(drawing, model, geometry.card(spot)).draw(spot, hand);
            }
        }
    }
}
