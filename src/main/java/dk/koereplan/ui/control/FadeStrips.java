package dk.koereplan.ui.control;

import dk.koereplan.scene.Colour;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Pictures of soft ends. A timeline shows a hundred, each of which takes up to 32 fillings, or one copy. Only what
/// comes again in another picture is made: while one zooms, each end is of a new width. One for a pen.
final class FadeStrips {
    /// A fade is made of steps at least so wide, and of no more than so many.
    private static final int STEP_PIXELS = 2;

    private static final int MOST_STEPS = 32;

    /// A wider end is filled: its steps are wide as well, and filling those costs no more than a copy.
    private static final int WIDEST = 128;

    private static final int MOST = 256;

    /// @param width,height in pixels
    /// @param coming it fades in, not out
    record Strip(Colour colour, int width, int height, boolean coming) {
        /// Of so many steps.
        int steps() {
            return Math.clamp(width / STEP_PIXELS, 1, MOST_STEPS);
        }

        /// How many pixels from its beginning a step ends.
        int end(int step) {
            return (int) Math.round((double) width * (step + 1) / steps());
        }

        Colour colour(int step) {
            double part = (step + .5) / steps();
            return colour.faded(coming ? part : 1 - part);
        }
    }

    private static final class Seen {
        private final long round;
        private @Nullable Image image;

        private Seen(long round) {
            this.round = round;
        }
    }

    private final Map<Strip, Seen> strips = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Strip, Seen> eldest) {
            return size() > MOST;
        }
    };

    private long round;

    /// Another picture begins.
    void begin() {
        round++;
    }

    /// Empty for what is filled.
    Optional<Image> of(Strip strip) {
        if (strip.width() > WIDEST) {
            return Optional.empty();
        }
        Seen seen = strips.computeIfAbsent(strip, first -> new Seen(round));
        if (seen.image == null && seen.round != round) {
            seen.image = image(strip);
        }
        return Optional.ofNullable(seen.image);
    }

    private static Image image(Strip strip) {
        WritableImage image = new WritableImage(strip.width(), strip.height());
        PixelWriter pixels = image.getPixelWriter();
        int x = 0;
        for (int step = 0; step < strip.steps(); step++) {
            int argb = strip.colour(step).argb();
            for (; x < strip.end(step); x++) {
                for (int y = 0; y < strip.height(); y++) {
                    pixels.setArgb(x, y, argb);
                }
            }
        }
        return image;
    }
}
