package dk.koereplan.scene;

/// How a box begins and ends: the width in units over which each end fades; 0 is a hard edge.
public record EndFades(double start, double end) {
    public static final EndFades HARD = new EndFades(0, 0);

    public boolean soft() {
        return start > 0 || end > 0;
    }
}
