package dk.koereplan.scene;

/// The colours of a role. What it does not paint is [Colour#NONE].
///
/// @param fill the area
/// @param stroke the edge, and every line
/// @param ink text that lies on the fill, or on a panel where there is no fill
public record RolePaint(Colour fill, Colour stroke, Colour ink) {
    /// The colour of a line in this role.
    public Colour line() {
        return stroke.visible() ? stroke : fill;
    }
}
