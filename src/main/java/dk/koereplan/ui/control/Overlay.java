package dk.koereplan.ui.control;

import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import java.util.List;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;

/// What a gesture shows above a scene, on a canvas of its own that is there only as long as something is shown.
final class Overlay {
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter;
    private Function<Scene, List<Shape>> shapes = scene -> List.of();
    private List<Shape> painted = List.of();

    Overlay(Palette palette) {
        painter = new CanvasPainter(canvas.getGraphicsContext2D(), palette);
        canvas.setMouseTransparent(true);
        canvas.setVisible(false);
    }

    Canvas canvas() {
        return canvas;
    }

    void show(Function<Scene, List<Shape>> above) {
        shapes = above;
    }

    /// What was painted last.
    List<Shape> painted() {
        return painted;
    }

    void paint(Scene scene) {
        List<Shape> above = shapes.apply(scene);
        painted = above;
        canvas.setVisible(!above.isEmpty());
        if (!above.isEmpty()) {
            canvas.setWidth(scene.width());
            canvas.setHeight(scene.height());
            painter.paint(scene.bounds(), above);
        }
    }
}
