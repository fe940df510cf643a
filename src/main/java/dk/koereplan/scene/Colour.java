package dk.koereplan.scene;

import java.util.Locale;

/// An sRGB colour as `0xAARRGGBB`.
public record Colour(int argb) {
    public static final Colour NONE = new Colour(0);

    /// Reads `rrggbb`, `rrggbbaa`, or `-` for none.
    public static Colour of(String text) {
        return switch (text.length()) {
            case 1 -> NONE;
            case 6 -> new Colour(0xFF000000 | Integer.parseInt(text, 16));
            case 8 -> new Colour(Integer.rotateRight(Integer.parseUnsignedInt(text, 16), 8));
            default -> throw new IllegalArgumentException("not a colour: " + text);
        };
    }

    public int red() {
        return (argb >> 16) & 0xFF;
    }

    public int green() {
        return (argb >> 8) & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    /// From 0, invisible, to 1.
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    public boolean visible() {
        return argb >>> 24 != 0;
    }

    /// The same colour, more transparent by a factor from 0 to 1.
    public Colour faded(double factor) {
        return new Colour(((int) Math.round((argb >>> 24) * factor) << 24) | (argb & 0xFFFFFF));
    }

    /// What is seen when this colour lies on an opaque one.
    public Colour over(Colour backdrop) {
        return new Colour(0xFF000000
                | (mix(red(), backdrop.red()) << 16)
                | (mix(green(), backdrop.green()) << 8)
                | mix(blue(), backdrop.blue()));
    }

    private int mix(int top, int bottom) {
        return (int) Math.round(top * opacity() + bottom * (1 - opacity()));
    }

    /// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    public double contrast(Colour other) {
        double a = luminance() + .05;
        double b = other.luminance() + .05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double luminance() {
        return .2126 * linear(red()) + .7152 * linear(green()) + .0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }

    /// `#rrggbb`, without the opacity.
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }
}
