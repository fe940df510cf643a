package dk.koereplan.export.svg;

import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.ViewScene;
import dk.koereplan.export.ViewScenes;
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
    public List<String> write(ExportRequest request, OutputStream out) throws IOException {
        Palette palette = request.dark() ? Palette.DARK : Palette.LIGHT;
        var painter = new SvgPainter(palette, request.language().code(), "");
        ViewScene view = ViewScenes.picture(request, font);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8));
        out.write(painter.svg(view.scene()).getBytes(StandardCharsets.UTF_8));
        return view.notes();
    }
}
