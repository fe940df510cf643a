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

    private void title(Bounds bounds) {
        int count = model.count(key);
        double left = bounds.x() + GAP + (signed() ? 17 : 2);
        String number = String.valueOf(count);
        double numberWidth = drawing.metrics().width(number, TextStyle.SECONDARY);
        TextStyle style = count == 0 ? TextStyle.SMALL : TextStyle.BODY_STRONG;
        String role = count == 0 ? Roles.INK_SECONDARY : Roles.INK;
        double room = bounds.right() - GAP - left - (count == 0 ? 0 : numberWidth + 8);
        List<String> lines = drawing.fit().wrap(model.column(key).title(), style, room, count == 0 ? 2 : 1);
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
}
