package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.ScenePainter;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.Weight;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/// Paints scenes on a canvas, one unit a pixel. Keep one for a canvas and a palette: it remembers colours and fonts.
public final class CanvasPainter {
    private final GraphicsContext graphics;
    private final ScenePainter painter;

    public CanvasPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        painter = new ScenePainter(palette, new CanvasPen(graphics));
    }

    /// Makes the bundled typeface known to JavaFX; call once before the first painter or style sheet needs it.
    public static void loadFonts() {
        for (Weight weight : Weight.values()) {
            if (Font.loadFont(new ByteArrayInputStream(BundledFont.file(weight)), -1) == null) {
                throw new IllegalStateException("the bundled font cannot be used");
            }
        }
    }

    /// Paints over the whole area of the scene, its upper left corner at the canvas's origin.
    public void paint(Scene scene) {
        painter.paint(scene);
    }

    /// Paints shapes on an area that is transparent where they are not.
    void paint(Bounds area, List<Shape> shapes) {
        graphics.clearRect(area.x(), area.y(), area.width(), area.height());
        painter.paint(shapes);
    }
}
