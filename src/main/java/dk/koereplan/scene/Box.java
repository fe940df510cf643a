package dk.koereplan.scene;

import org.jspecify.annotations.Nullable;

/// A rectangle with rounded corners. The role's fill paints its area as [Fill] says, the role's stroke its edge.
public record Box(
        Bounds bounds,
        double radius,
        Fill fill,
        EndFades ends,
        String role,
        @Nullable Tag tag) implements Shape {}
