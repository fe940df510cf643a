package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// Words beside the pointer while something is dragged.
public final class PointerWords {
    private static final String ROLE = "tooltip";
    private static final double PAD = 8;
    private static final double LINE = 16;
    private static final double WIDEST = 420;
    private static final double AWAY = 16;
    private static final int MOST = 3;

    private PointerWords() {}

    /// @param lines the first is strong; long ones are broken
    /// @param body what the words stay inside
    public static void draw(Drawing drawing, List<String> lines, Point pointer, Bounds body) {
        List<String> shown = lines.stream()
                .flatMap(l -> drawing.fit().wrap(l, TextStyle.SECONDARY_STRONG, WIDEST, MOST).stream())
                .toList();
        double width = 2 * PAD
                + shown.stream()
                        .mapToDouble(l -> drawing.metrics().width(l, TextStyle.SECONDARY_STRONG))
                        .max()
                        .orElse(0);
        double height = 2 * PAD + LINE * shown.size() - 4;
        double x = Math.clamp(pointer.x() + AWAY, body.x(), Math.max(body.x(), body.right() - width));
        double below = pointer.y() + AWAY;
        double y = below + height > body.bottom() ? pointer.y() - AWAY - height : below;
        drawing.box(ROLE, new Bounds(x, y, width, height), 6);
        for (int i = 0; i < shown.size(); i++) {
            TextStyle style = i == 0 ? TextStyle.SECONDARY_STRONG : TextStyle.SECONDARY;
            drawing.text(ROLE, x + PAD, y + PAD + 10 + LINE * i, shown.get(i), style);
        }
    }
}
