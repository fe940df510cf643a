package dk.koereplan.scene.board;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// What stands above the cards of a column: its sign, its title and how many they are.
record ColumnHead(Drawing drawing, BoardModel model, ColumnKey key) {
    private static final double GAP = BoardGeometry.GAP;

    /// @param refuses the card in hand may not be dropped here
    void draw(Bounds bounds, boolean refuses) {
        sign(bounds.x() + GAP, bounds.y() + 22, refuses);
        title(bounds);
    }

    /// The colour and the form of what the column stands for; a cross where the card in hand may not be dropped.
    ///
    /// @param x of its left edge
    /// @param y of its middle
    void sign(double x, double y, boolean refuses) {
        if (refuses) {
            drawing.mark(Roles.CONFLICT, Mark.CROSS, x + 5, y, 10);
            return;
        }
        switch (key) {
            case ColumnKey.InPhase(var phase) -> drawing.box(RoleNames.bar(phase), new Bounds(x, y - 7, 10, 14), 3);
            case ColumnKey.Lit(var light) -> Lights.draw(drawing, light, x + 5, y, 11);
            case ColumnKey.Before(var forum) -> {
                if (forum != null) {
                    drawing.mark("gate.planned", Mark.HEXAGON, x + 5, y, 11);
                }
            }
            case ColumnKey.Reported reported -> {}
        }
    }

    private boolean signed() {
        return switch (key) {
            case ColumnKey.InPhase phase -> true;
            case ColumnKey.Lit light -> true;
            case ColumnKey.Before(var forum) -> forum != null;
            case ColumnKey.Reported reported -> false;
        };
    }

    /// "7"; "7 / 5" of a column with a limit.
    String number() {
        String count = String.valueOf(model.count(key));
        return model.limit(key)
                .map(limit -> model.texts().get("picture.board.limit", count, limit.most()))
                .orElse(count);
    }

    /// "2 over grænsen", with a sign before it; nothing while the limit is kept. Returns where it ends.
    double warning(double x, double baseline, double room) {
        int over = model.over(key);
        if (over == 0) {
            return x;
        }
        drawing.mark(Roles.WARNING, Mark.TRIANGLE, x + 5, baseline - 4, 10);
        String words = drawing.fit()
                .ellipsize(model.texts().get("picture.board.limit.over", over), TextStyle.SMALL_STRONG, room - 14);
        return x + 14 + drawing.text(Roles.WARNING, x + 14, baseline, words, TextStyle.SMALL_STRONG);
    }

    private void title(Bounds bounds) {
        int count = model.count(key);
        double left = bounds.x() + GAP + (signed() ? 17 : 2);
        String number = number();
        double numberWidth = drawing.metrics().width(number, TextStyle.SECONDARY);
        TextStyle style = count == 0 ? TextStyle.SMALL : TextStyle.BODY_STRONG;
        String role = count == 0 ? Roles.INK_SECONDARY : Roles.INK;
        double room = bounds.right() - GAP - left - (count == 0 ? 0 : numberWidth + 8);
        List<String> lines = drawing.fit().wrap(model.column(key).title(), style, room, count == 0 ? 2 : 1);
        boolean over = model.over(key) > 0;
        double first = bounds.y() + (lines.size() > 1 || over ? 19 : 27);
        warning(left, bounds.y() + 36, bounds.right() - GAP - left);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(role, left, first + 14 * i, lines.get(i), style);
        }
        if (count > 0) {
            drawing.text(
                    Roles.INK_SECONDARY,
                    bounds.right() - GAP - 2,
                    bounds.y() + (over ? 19 : 27),
                    number,
                    TextStyle.SECONDARY,
                    Anchor.END);
        }
    }
}
