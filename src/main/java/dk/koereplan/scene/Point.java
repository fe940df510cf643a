package dk.koereplan.scene;

/// A place in a scene, in units (pixels on screen, scaled on paper); y grows downwards.
public record Point(double x, double y) {}
