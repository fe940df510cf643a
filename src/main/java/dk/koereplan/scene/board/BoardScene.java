package dk.koereplan.scene.board;

import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the board: a column for each state and the cards that are seen.
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

    /// @param dropTarget the state whose column would take what is dragged; null while nothing is
    public static Scene of(
            BoardModel model,
            BoardViewport view,
            Marked marked,
            @Nullable InitiativeState dropTarget,
            TextMetrics metrics) {
        var scene = new BoardScene(model, view, BoardGeometry.of(model, view), metrics);
        scene.draw(marked, dropTarget);
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
        scene.draw(Marked.NOTHING, null);
        return scene.drawing.scene(view.width(), view.height(), head.spoken(), Roles.SURFACE);
    }

    private void draw(Marked marked, @Nullable InitiativeState dropTarget) {
        for (BoardGeometry.Column column : geometry.columns()) {
            Bounds bounds = column.bounds();
            if (bounds.right() > 0 && bounds.x() < view.width()) {
                column(column, dropTarget);
                double top = geometry.cardsTop();
                drawing.clipped(
                        new Bounds(bounds.x(), top, bounds.width(), Math.max(0, view.height() - top)),
                        () -> cards(column, marked));
            }
        }
    }

    /// The whole column stands for its state, so that it takes what is dropped anywhere on it.
    private void column(BoardGeometry.Column column, @Nullable InitiativeState dropTarget) {
        Bounds bounds = column.bounds();
        InitiativeState state = column.state();
        int count = model.count(state);
        String spoken = model.texts().get("picture.board.column.spoken", state, count);
        drawing.tagged(new Tag("state", state.name(), spoken), () -> {
            drawing.box("board.column", bounds, 10);
            if (state == dropTarget) {
                drawing.box(Roles.SELECTION, bounds, 10);
            }
            drawing.box(RoleNames.bar(state), new Bounds(bounds.x() + GAP, bounds.y() + 15, 10, 14), 3);
            title(state, count, bounds);
        });
        if (count == 0 && state == dropTarget) {
            Bounds place = new Bounds(bounds.x() + GAP, geometry.cardsTop(), bounds.width() - 2 * GAP, 60);
            drawing.box(Roles.TRAY, place, 8, Fill.DASHED_EMPTY);
        }
    }

    private void title(InitiativeState state, int count, Bounds bounds) {
        double left = bounds.x() + GAP + 17;
        String number = String.valueOf(count);
        double numberWidth = drawing.metrics().width(number, TextStyle.SECONDARY);
        TextStyle style = count == 0 ? TextStyle.SMALL : TextStyle.BODY_STRONG;
        String role = count == 0 ? Roles.INK_SECONDARY : Roles.INK;
        double room = bounds.right() - GAP - left - (count == 0 ? 0 : numberWidth + 8);
        List<String> lines = drawing.fit().wrap(Words.of(state, model.texts()), style, room, count == 0 ? 2 : 1);
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

    private void cards(BoardGeometry.Column column, Marked marked) {
        for (int i = geometry.firstSeen(); i < model.count(column.state()); i++) {
            Bounds bounds = geometry.card(column, i);
            if (bounds.y() > view.height()) {
                continue;
            }
            new Card(drawing, model, bounds).draw(model.at(column.state(), i), marked);
        }
    }
}
