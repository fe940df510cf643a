package dk.koereplan.settings;

/// The size of a window in pixels, and whether it fills the screen.
public record WindowPlace(int width, int height, boolean maximised) {
    public static final WindowPlace DEFAULT = new WindowPlace(1280, 800, false);
    private static final int SMALLEST = 480;
    private static final int LARGEST = 20_000;

    public WindowPlace {
        width = Math.clamp(width, SMALLEST, LARGEST);
        height = Math.clamp(height, SMALLEST, LARGEST);
    }
}
