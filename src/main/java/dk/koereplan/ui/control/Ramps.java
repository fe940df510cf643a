package dk.koereplan.ui.control;

import dk.koereplan.scene.Colour;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures of colours that fade from one side to the other: a gradient would be worked out anew each time it is
/// drawn. Stretching one picture pixel by pixel is slow, too, so that a size that comes again with the next frame, as
/// it
/// does as long as nobody zooms, has a picture of its own. One for a pen.
final class Ramps {
    private static final int STEPS = 256;
    /// Pixels in all that are kept.
    private static final int MOST = 1 << 20;

    /// @param width,height in pixels
    /// @param coming from nothing on the left to the whole colour on the right, not the other way round
    record Ramp(Colour colour, int width, int height, boolean coming) {
        private Ramp any() {
            return new Ramp(colour, STEPS, 1, coming);
        }
    }

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

    /// One of this size or one to be stretched.
    Image of(Ramp ramp) {
        Image exact = images.get(ramp);
        if (exact != null) {
            return exact;
        }
        thisFrame.add(ramp);
        Ramp made = lastFrame.contains(ramp) ? ramp : ramp.any();
        return images.computeIfAbsent(made, this::made);
    }

    private Image made(Ramp ramp) {
        kept += ramp.width() * ramp.height();
        return image(ramp);
    }

    private static Image image(Ramp ramp) {
        int width = ramp.width();
        int[] row = new int[width];
        for (int i = 0; i < width; i++) {
            double part = (i + .5) / width;
            row[i] = ramp.colour().faded(ramp.coming() ? part : 1 - part).argb();
        }
        WritableImage image = new WritableImage(width, ramp.height());
        image.getPixelWriter().setPixels(0, 0, width, ramp.height(), PixelFormat.getIntArgbInstance(), row, 0, 0);
        return image;
    }
}
