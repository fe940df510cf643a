package dk.koereplan.export.svg;

import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.View;
import dk.koereplan.export.ViewScene;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.text.BundledFont;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A view as a scalable picture of its own.
public final class SvgExporter implements Exporter {
    private final BundledFont font;

    public SvgExporter(BundledFont font) {
        this.font = font;
    }

    @Override
    public String ending() {
        return "svg";
    }

    @Override
    public boolean holds(View view) {
        return view != View.REPORT;
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        ExportRequest request = material.request();
        Palette palette = request.layout().dark() ? Palette.DARK : Palette.LIGHT;
        var painter = new SvgPainter(palette, request.language().code(), "");
        ViewScene view = material.picture(font);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
        out.write(painter.svg(view.scene()).getBytes(StandardCharsets.UTF_8));
        return view.notes();
    }
}
