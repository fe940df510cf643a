package dk.koereplan.export.png;

import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.ViewScenes;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.BundledFont;
import java.io.IOException;
import java.io.OutputStream;

/// A view as an image at twice the size of the screen; a very large plan gets fewer pixels for each unit.
public final class PngExporter implements Exporter {
    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 60e6;

    private final BundledFont font;

    public PngExporter(BundledFont font) {
        this.font = font;
    }

    @Override
    public String ending() {
        return "png";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        Scene scene = ViewScenes.picture(request, font).scene();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
        new PngPainter(request.dark() ? Palette.DARK : Palette.LIGHT).write(scene, scale, out);
    }
}
