package dk.koereplan.scene.timeline;

/// A free place for a label on one ground.
///
/// @param role the role whose ink is read on that ground
/// @param backed a light needs a white ground of its own here
record Room(double from, double to, String role, boolean backed) {
    double width() {
        return to - from;
    }
}
