package dk.koereplan.export;

/// Sheets of paper; lengths in points.
public enum Paper {
    A4(595.28, 841.89),
    A3(841.89, 1190.55);

    private final double shorter;
    private final double longer;

    Paper(double shorter, double longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    double shorter() {
        return shorter;
    }

    double longer() {
        return longer;
    }
}
