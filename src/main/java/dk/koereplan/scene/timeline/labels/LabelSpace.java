package dk.koereplan.scene.timeline.labels;

/// A free place for a label on one ground.
///
/// @param role the role whose ink is read on that ground
/// @param backed a light needs a white ground of its own here
/// @param plate the ground fades, so that all of the label needs one
record LabelSpace(double from, double to, String role, boolean backed, boolean plate) {
    private static final double GAP = 3;
    /// Keeps a text whole that is as wide as its place to the last bit but one.
    private static final double SLACK = .5;

    LabelSpace(double from, double to, String role, boolean backed) {
        this(from, to, role, backed, false);
    }

    LabelSpace plated() {
        return new LabelSpace(from, to, role, false, true);
    }

    double width() {
        return to - from;
    }

    /// The end of it, of a width at most.
    LabelSpace last(double wanted) {
        return new LabelSpace(Math.max(from, to - wanted - SLACK), to, role, backed);
    }

    /// The part of it before something, if that lies in it.
    LabelSpace before(double[] thing) {
        return thing[1] <= from || thing[0] >= to
                ? this
                : new LabelSpace(from, Math.max(from, thing[0] - GAP), role, backed);
    }
}
