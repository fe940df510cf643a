package dk.koereplan.ui.export;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.page.PaperPage;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Text;
import dk.koereplan.ui.control.CanvasPainter;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/// A page of paper, drawn as a printer draws it.
final class PaperCanvas extends Canvas {
    /// @param scale pixels for a point
    PaperCanvas(PaperPage page, List<Text> foot, PageForm form, double scale) {
        super(Math.ceil(form.width() * scale), Math.ceil(form.height() * scale));
        var graphics = getGraphicsContext2D();
        graphics.setFill(Color.WHITE);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        var painter = new CanvasPainter(graphics, Palette.PRINT);
        for (PaperPage.Part part : page.parts()) {
            painter.paint(part.area(), part.shapes(), part.x() * scale, part.y() * scale, part.scale() * scale);
        }
        painter.paint(new Bounds(0, 0, form.width(), form.height()), List.copyOf(foot), 0, 0, scale);
    }
}
