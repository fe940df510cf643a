package dk.koereplan.scene;

/// A thing of the plan and the area of the scene that stands for it.
public record Placed(Tag tag, Bounds bounds) {}
