package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Scenes as an image for other programs. For the FX thread.
public final class SceneImage {
    /// Pixels for a unit: as sharp as a letter asks for.
    private static final double SHARP = 2;

    /// No program takes larger images.
    private static final double MOST_PIXELS = 8000;

    private SceneImage() {}

    /// The scenes below each other, on white whatever the window's colours are.
    public static WritableImage of(List<Scene> scenes) {
        double width = scenes.stream().mapToDouble(Scene::width).max().orElse(1);
        double height = scenes.stream().mapToDouble(Scene::height).sum();
        double scale = Math.min(SHARP, MOST_PIXELS / Math.max(width, height));
        var canvas = new Canvas(Math.ceil(width * scale), Math.ceil(height * scale));
        var graphics = canvas.getGraphicsContext2D();
        graphics.setFill(Color.WHITE);
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var painter = new CanvasPainter(graphics, Palette.PRINT);
        double y = 0;
        for (Scene scene : scenes) {
            painter.paint(new Bounds(0, 0, scene.width(), scene.height()), scene.shapes(), 0, y * scale, scale);
            y += scene.height();
        }
        return canvas.snapshot(null, null);
    }
}
