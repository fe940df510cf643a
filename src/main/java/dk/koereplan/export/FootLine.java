package dk.koereplan.export;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;

/// A picture that is not on paper has its foot below it.
final class FootLine {
    private static final double HEIGHT = 26;
    private static final double PAD = 16;

    private FootLine() {}

    static Scene below(Scene scene, String words, TextMetrics metrics) {
        var drawing = new Drawing(metrics);
        scene.shapes().forEach(drawing::add);
        String line = drawing.fit().ellipsize(words, TextStyle.SMALL, scene.width() - 2 * PAD);
        drawing.text(Roles.INK_SECONDARY, PAD, scene.height() + 16, line, TextStyle.SMALL);
        return drawing.scene(scene.width(), scene.height() + HEIGHT, scene.title(), scene.backdrop());
    }
}
