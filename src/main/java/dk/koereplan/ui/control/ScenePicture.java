package dk.koereplan.ui.control;

import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import javafx.scene.canvas.Canvas;

/// A small finished picture among other nodes.
public final class ScenePicture extends Canvas {
    public ScenePicture(Scene scene, Palette palette) {
        super(Math.ceil(scene.width()), Math.ceil(scene.height()));
        new CanvasPainter(getGraphicsContext2D(), palette).paint(scene);
        setAccessibleText(scene.title());
    }
}
