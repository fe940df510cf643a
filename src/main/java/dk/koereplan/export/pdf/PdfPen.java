package dk.koereplan.export.pdf;

import dk.koereplan.export.letters.GlyphOutline;
import dk.koereplan.export.letters.LetterRun;
import dk.koereplan.export.letters.Lettering;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Pen;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Draws on a page whose coordinates have been turned into scene units.
final class PdfPen implements Pen {
    /// How far the handles of a Bézier curve reach for a quarter of a circle.
    private static final double ROUND = .5523;

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final PdfStates states;
    private final @Nullable PageTags tags;
    private Inks inks = new Inks(Colour.NONE, Colour.NONE, new Stroke(-1, false), 1);

    /// @param tags null where nothing is marked
    PdfPen(PDPageContentStream page, PdfFonts fonts, PdfStates states, @Nullable PageTags tags) {
        this.tags = tags;
        this.page = page;
        this.fonts = fonts;
        this.states = states;
    }

    /// What the page draws with now, so that it is told only what changes.
    private record Inks(Colour fill, Colour line, Stroke stroke, double opacity) {}

    /// A drawing step; PDFBox may fail to write.
    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(Shape shape, String role) {
        PageTags marked = tags;
        if (marked != null) {
            write(() -> marked.next(shape));
        }
    }

    @Override
    public void fill(Bounds box, double radius, Colour colour) {
        write(() -> {
            ink(colour);
            rectangle(box, radius);
            page.fill();
        });
    }

    /// The mask is a unit square that is stretched over the box, so that few masks do for many bars.
    @Override
    public void fade(Bounds box, double radius, EndFades ends, Colour colour) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        kept(() -> {
            var stretch = Matrix.getTranslateInstance((float) box.x(), (float) box.y());
            stretch.scale((float) box.width(), (float) box.height());
            var back = Matrix.getScaleInstance(1 / (float) box.width(), 1 / (float) box.height());
            back.translate(-(float) box.x(), -(float) box.y());
            ink(colour);
            page.transform(stretch);
            page.setGraphicsStateParameters(states.fading(ends.start() / box.width(), ends.end() / box.width()));
            page.transform(back);
            rectangle(box, radius);
            page.fill();
        });
    }

    @Override
    public void frame(Bounds box, double radius, Stroke stroke, Colour colour) {
        write(() -> {
            use(stroke, colour);
            rectangle(box, radius);
            page.stroke();
        });
    }

    @Override
    public void polygon(List<Point> corners, Colour colour) {
        write(() -> {
            ink(colour);
            trace(corners);
            page.fill();
        });
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke, Colour colour) {
        write(() -> {
            use(stroke, colour);
            trace(points);
            if (closed) {
                page.closePath();
            }
            page.stroke();
        });
    }

    @Override
    public void text(Text text, Colour ink) {
        write(() -> {
            ink(ink);
            page.beginText();
            for (Lettering.Placed placed : fonts.placed(text)) {
                float squeeze = (float) placed.squeeze();
                page.setTextMatrix(new Matrix(squeeze, 0, 0, -1, (float) placed.x(), (float) text.baseline()));
                letters(placed.run(), text.style());
            }
            page.endText();
        });
    }

    private void letters(LetterRun run, TextStyle style) throws IOException {
        float size = (float) style.size();
        switch (run) {
            case LetterRun.Bundled bundled -> {
                page.setFont(fonts.font(style.weight()), size);
                page.showText(bundled.text());
            }
            case LetterRun.Outlined outlined -> {
                for (GlyphOutline glyph : outlined.glyphs()) {
                    OutlineFont.Letter letter = fonts.letter(glyph);
                    page.setFont(letter.font(), size);
                    page.showText(letter.code());
                }
            }
        }
    }

    @Override
    public void clip(Bounds clip, Runnable content) {
        kept(() -> {
            rectangle(clip, 0);
            page.clip();
            content.run();
        });
    }

    /// Runs a step after which the page draws with what it drew with before.
    private void kept(Step step) {
        Inks outer = inks;
        write(() -> {
            page.saveGraphicsState();
            step.run();
            page.restoreGraphicsState();
        });
        inks = outer;
    }

    private void ink(Colour colour) throws IOException {
        opacity(colour.opacity());
        if (!colour.equals(inks.fill())) {
            page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
            inks = new Inks(colour, inks.line(), inks.stroke(), inks.opacity());
        }
    }

    private void use(Stroke stroke, Colour colour) throws IOException {
        opacity(colour.opacity());
        if (!colour.equals(inks.line())) {
            page.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        }
        if (!stroke.equals(inks.stroke())) {
            page.setLineWidth((float) stroke.width());
            page.setLineDashPattern(
                    stroke.dashed() ? new float[] {(float) Stroke.DASH, (float) Stroke.GAP} : new float[0], 0);
        }
        inks = new Inks(inks.fill(), colour, stroke, inks.opacity());
    }

    private void opacity(double opacity) throws IOException {
        if (opacity != inks.opacity()) {
            page.setGraphicsStateParameters(states.opacity(opacity));
            inks = new Inks(inks.fill(), inks.line(), inks.stroke(), opacity);
        }
    }

    private void trace(List<Point> points) throws IOException {
        page.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
        for (Point point : points.subList(1, points.size())) {
            page.lineTo((float) point.x(), (float) point.y());
        }
    }

    private void rectangle(Bounds box, double radius) throws IOException {
        float left = (float) box.x();
        float top = (float) box.y();
        float right = (float) box.right();
        float bottom = (float) box.bottom();
        float r = (float) Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            page.addRect(left, top, right - left, bottom - top);
            return;
        }
        float handle = (float) (r * (1 - ROUND));
        page.moveTo(left + r, top);
        page.lineTo(right - r, top);
        page.curveTo(right - handle, top, right, top + handle, right, top + r);
        page.lineTo(right, bottom - r);
        page.curveTo(right, bottom - handle, right - handle, bottom, right - r, bottom);
        page.lineTo(left + r, bottom);
        page.curveTo(left + handle, bottom, left, bottom - handle, left, bottom - r);
        page.lineTo(left, top + r);
        page.curveTo(left, top + handle, left + handle, top, left + r, top);
        page.closePath();
    }
}
