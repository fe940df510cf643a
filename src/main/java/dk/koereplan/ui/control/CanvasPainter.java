package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Fill;
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
    private final CanvasPen pen;
    private final Palette palette;
    private final ScenePainter painter;

    public CanvasPainter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
        pen = new CanvasPen(graphics);
        painter = new ScenePainter(palette, pen);
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
        pen.begin(scale());
        pen.fill(uncovered(scene), 0, palette.of(scene.backdrop()).fill());
        painter.paint(scene.shapes());
    }

    /// What a first box as wide as the scene leaves to see of the backdrop.
    private Bounds uncovered(Scene scene) {
        boolean covered = !scene.shapes().isEmpty()
                && scene.shapes().getFirst() instanceof Box box
                && box.fill() == Fill.SOLID
                && !box.ends().soft()
                && box.radius() == 0
                && palette.of(box.role()).fill().opacity() == 1
                && box.bounds()
                        .equals(new Bounds(0, 0, scene.width(), box.bounds().height()));
        double top = covered ? Math.floor(scene.shapes().getFirst().bounds().bottom()) : 0;
        return new Bounds(0, top, scene.width(), Math.max(0, scene.height() - top));
    }

    /// Paints a part of a picture, larger or smaller than its units; nothing beyond the part shows.
    ///
    /// @param part in units of the picture
    /// @param x,y where its corner lies on the canvas
    /// @param scale how much of the canvas a unit takes
    public void paint(Bounds part, List<Shape> shapes, double x, double y, double scale) {
        graphics.save();
        graphics.translate(x - part.x() * scale, y - part.y() * scale);
        graphics.scale(scale, scale);
        pen.begin(scale * scale(), part);
        pen.clip(part, () -> painter.paint(shapes));
        graphics.restore();
    }

    /// Paints shapes on an area that is transparent where they are not.
    void paint(Bounds area, List<Shape> shapes) {
        pen.begin(scale());
        graphics.clearRect(area.x(), area.y(), area.width(), area.height());
        painter.paint(shapes);
    }

    /// The pixels a unit of the screen that the canvas is on; 1 as long as it is on none.
    private double scale() {
        var scene = graphics.getCanvas().getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : Math.max(1, window.getRenderScaleX());
    }
}
