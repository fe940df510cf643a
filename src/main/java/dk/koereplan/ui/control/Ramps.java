package dk.koereplan.ui.control;

import dk.koereplan.scene.Colour;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Pictures of colours that fade from one side to the other: a gradient is worked out anew each time it is drawn. A
/// size that comes again with the next frame, as it does as long as nobody zooms, has a picture of its own. It is
/// never stretched: without a graphics card that mixes in what lies beside the picture in memory. One for a pen.
final class Ramps {
    /// Pixels in all that are kept.
    private static final int MOST = 1 << 20;

    /// A wider fade has no picture.
    private static final int WIDEST = 2000;

    /// @param width,height in pixels
    /// @param coming from nothing on the left to the whole colour on the right, not the other way round
    record Ramp(Colour colour, int width, int height, boolean coming) {}

    private final Map<Ramp, Image> images = new HashMap<>();
    private Set<Ramp> lastFrame = new HashSet<>();
    private Set<Ramp> thisFrame = new HashSet<>();
    private int kept;

    /// Another frame begins.
    void next() {
        Set<Ramp> before = lastFrame;
        lastFrame = thisFrame;
        thisFrame = before;
        before.clear();
        if (kept > MOST) {
            images.clear();
            kept = 0;
        }
    }

    /// One of exactly this size; null when the frame before had none, or it is too wide.
    @Nullable
    Image of(Ramp ramp) {
        thisFrame.add(ramp);
        boolean pays = lastFrame.contains(ramp) && ramp.width() > 0 && ramp.width() <= WIDEST;
        return pays && ramp.height() > 0 ? images.computeIfAbsent(ramp, this::made) : null;
    }

    private Image made(Ramp ramp) {
        kept += ramp.width() * ramp.height();
        return image(ramp);
    }

    private static Image image(Ramp ramp) {
        int width = ramp.width();
        int height = ramp.height();
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            double part = (i % width + .5) / width;
            pixels[i] = ramp.colour().faded(ramp.coming() ? part : 1 - part).argb();
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
