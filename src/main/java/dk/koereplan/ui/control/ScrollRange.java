package dk.koereplan.ui.control;

/// What a scroll bar shows.
///
/// @param seen how much of it is in sight
public record ScrollRange(double first, double last, double at, double seen) {
    public boolean scrolls() {
        return seen < last - first - .5;
    }
}
