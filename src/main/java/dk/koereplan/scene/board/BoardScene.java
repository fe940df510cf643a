package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.words.PhaseWords;
import java.util.List;
import java.util.Set;

/// Draws the board: a column for each phase and the cards that are seen.
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

    /// The card of an initiative in another place, as it is dragged there; empty when the filter leaves it out.
    public static List<Shape> lifted(BoardModel model, String initiative, Bounds place, TextMetrics metrics) {
        var drawing = new Drawing(metrics);
        model.spot(initiative).ifPresent(spot -> {
            var card = new Card(drawing, model, place);
            card.draw(model.at(spot.phase(), spot.place()), BoardHand.of(new Marked(Set.of(), initiative)));
        });
        return drawing.drawn();
    }

    /// What stands for the column of a phase.
    public static Tag tag(BoardModel model, Phase phase) {
        String spoken = model.texts()
                .get("picture.board.column.spoken", PhaseWords.of(phase, model.texts()), model.count(phase));
        return new Tag(new Subject.Column(phase), spoken);
    }

    /// What stands for a place.
    public static Tag tag(BoardModel model, BoardSpot spot) {
        return spot.isTitle() ? tag(model, spot.phase()) : Card.tag(model, model.at(spot.phase(), spot.place()));
    }

    private void draw(BoardHand hand) {
        for (BoardGeometry.Column column : geometry.columns()) {
            Bounds bounds = column.bounds();
            if (bounds.right() > 0 && bounds.x() < view.width()) {
                column(column, hand);
                drawing.clipped(geometry.room(column), () -> cards(column, hand));
            }
        }
    }

    /// The whole column stands for its phase, so that it takes what is dropped anywhere on it.
    private void column(BoardGeometry.Column column, BoardHand hand) {
        Bounds bounds = column.bounds();
        Phase phase = column.phase();
        boolean target = phase == hand.dropTarget();
        drawing.tagged(tag(model, phase), () -> {
            drawing.box("board.column", bounds, 10);
            if (target) {
                drawing.box(hand.allowed() ? Roles.SELECTION : Roles.CONFLICT, bounds, 10);
            }
            if (hand.marked().isTitleFocused(new Subject.Column(phase))) {
                Bounds title = new Bounds(bounds.x() + 3, bounds.y() + 4, bounds.width() - 6, BoardGeometry.HEADER - 8);
                drawing.box(Roles.FOCUS, title, 7);
                drawing.box(Roles.FOCUS, title.inset(1), 6);
            }
            sign(phase, bounds, target && !hand.allowed());
            title(phase, model.count(phase), bounds);
        });
        if (model.isEmpty(phase) && target && hand.allowed()) {
            Bounds place = new Bounds(bounds.x() + GAP, geometry.cardsTop(), bounds.width() - 2 * GAP, 60);
            drawing.box(Roles.TRAY, place, 8, Fill.DASHED_EMPTY);
        }
    }

    /// The colour of the phase; a cross where the card in hand may not be dropped.
    private void sign(Phase phase, Bounds bounds, boolean refuses) {
        if (refuses) {
            drawing.mark(Roles.CONFLICT, Mark.CROSS, bounds.x() + GAP + 5, bounds.y() + 22, 10);
        } else {
            drawing.box(RoleNames.bar(phase), new Bounds(bounds.x() + GAP, bounds.y() + 15, 10, 14), 3);
        }
    }

    private void title(Phase phase, int count, Bounds bounds) {
        double left = bounds.x() + GAP + 17;
        String number = String.valueOf(count);
        double numberWidth = drawing.metrics().width(number, TextStyle.SECONDARY);
        TextStyle style = count == 0 ? TextStyle.SMALL : TextStyle.BODY_STRONG;
        String role = count == 0 ? Roles.INK_SECONDARY : Roles.INK;
        double room = bounds.right() - GAP - left - (count == 0 ? 0 : numberWidth + 8);
        List<String> lines = drawing.fit().wrap(PhaseWords.of(phase, model.texts()), style, room, count == 0 ? 2 : 1);
        double first = bounds.y() + (lines.size() > 1 ? 19 : 27);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(role, left, first + 14 * i, lines.get(i), style);
        }
        if (count > 0) {
            drawing.text(
                    Roles.INK_SECONDARY,
                    bounds.right() - GAP - 2,
                    bounds.y() + 27,
                    number,
                    TextStyle.SECONDARY,
                    Anchor.END);
        }
    }

    private void cards(BoardGeometry.Column column, BoardHand hand) {
        int until = geometry.seenUntil(column.phase());
        for (int i = geometry.firstSeen(column.phase()); i < until; i++) {
            new Card(drawing, model, geometry.card(column, i)).draw(model.at(column.phase(), i), hand);
        }
    }
}
