package dk.koereplan.export.png;

import dk.koereplan.export.letters.Lettering;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.ScenePainter;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Paints a scene as an image. Needs no display and registers no font with the system.
public final class PngPainter {
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    private final Palette palette;
    private final Lettering lettering;
    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);

    public PngPainter(Palette palette, Lettering lettering) {
        this.palette = palette;
        this.lettering = lettering;
        for (Weight weight : Weight.values()) {
            fonts.put(weight, font(weight));
        }
    }

    private static Font font(Weight weight) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(BundledFont.file(weight)));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the bundled font cannot be used", e);
        }
    }

    /// The scene as an image.
    ///
    /// @param scale pixels for one unit, such as 2 for a sharp screen
    public BufferedImage image(Scene scene, double scale) {
        int width = Math.max(1, (int) Math.ceil(scene.width() * scale));
        int height = Math.max(1, (int) Math.ceil(scene.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHints(HINTS);
            graphics.scale(scale, scale);
            new ScenePainter(palette, new Java2dPen(graphics, fonts, lettering)).paint(scene);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /// Writes the scene as a PNG file and leaves the stream open.
    public void write(Scene scene, double scale, OutputStream out) throws IOException {
        try (var sink = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image(scene, scale), "png", sink)) {
                throw new IOException("this Java cannot write PNG");
            }
        }
    }
}
