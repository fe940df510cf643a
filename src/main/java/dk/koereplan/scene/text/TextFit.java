package dk.koereplan.scene.text;

import java.util.ArrayList;
import java.util.List;

/// Fits text to a width. Widths are in the units of the style's size.
public final class TextFit {
    private static final String ELLIPSIS = "…";

    private final TextMetrics metrics;

    public TextFit(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /// The text itself if it fits, else its start and an ellipsis, else nothing: never wider than the width.
    public String ellipsize(String whole, TextStyle style, double width) {
        String text = OneLine.of(whole);
        if (metrics.width(text, style) <= width) {
            return text;
        }
        double room = width - metrics.width(ELLIPSIS, style);
        return room < 0 ? "" : text.substring(0, fitting(text, style, room)).stripTrailing() + ELLIPSIS;
    }

    /// At most `lines` lines broken at spaces, the last one shortened if the text goes on.
    /// A word wider than the width is broken inside.
    public List<String> wrap(String text, TextStyle style, double width, int lines) {
        var wrapped = new ArrayList<String>();
        String rest = OneLine.of(text).strip();
        while (!rest.isEmpty() && wrapped.size() < lines) {
            if (wrapped.size() == lines - 1) {
                wrapped.add(ellipsize(rest, style, width));
                break;
            }
            int end = lineEnd(rest, style, width);
            wrapped.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return List.copyOf(wrapped);
    }

    private int lineEnd(String text, TextStyle style, double width) {
        int end = fitting(text, style, width);
        if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
            return end;
        }
        for (int i = end; i > 0; i--) {
            char before = text.charAt(i - 1);
            if (Character.isWhitespace(before) || before == '-' || before == '/') {
                return i;
            }
        }
        return Math.max(end, Character.charCount(text.codePointAt(0)));
    }

    /// How many chars from the start fit, without cutting a character in two.
    private int fitting(String text, TextStyle style, double width) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (metrics.width(text.substring(0, middle), style) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean cutsPair = low > 0
                && low < text.length()
                && Character.isHighSurrogate(text.charAt(low - 1))
                && Character.isLowSurrogate(text.charAt(low));
        return cutsPair ? low - 1 : low;
    }
}
