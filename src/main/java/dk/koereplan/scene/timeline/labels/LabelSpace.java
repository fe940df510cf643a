package dk.koereplan.scene.timeline.labels;

/// A free place for a label on one ground.
///
/// @param role the role whose ink is read on that ground
/// @param backed a light needs a white ground of its own here
record LabelSpace(double from, double to, String role, boolean backed) {
    private static final double GAP = 3;

    double width() {
        return to - from;
    }

    /// The part of it before something, if that lies in it.
    LabelSpace before(double[] thing) {
        return thing[1] <= from || thing[0] >= to
                ? this
                : new LabelSpace(from, Math.max(from, thing[0] - GAP), role, backed);
    }
}
