package dk.koereplan.export.png;

import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.View;
import dk.koereplan.export.ViewScene;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.export.letters.UndrawnLetters;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.BundledFont;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
    public boolean holds(View view) {
        return view != View.REPORT;
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        ExportRequest request = material.request();
        ViewScene view = material.picture(font);
        Scene scene = view.scene();
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
        var lettering = new Lettering(font);
        new PngPainter(request.layout().dark() ? Palette.DARK : Palette.LIGHT, lettering).write(scene, scale, out);
        return UndrawnLetters.noted(List.of(view), lettering, request.language());
    }
}
