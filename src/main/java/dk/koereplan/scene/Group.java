package dk.koereplan.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shapes of which only what lies inside a rectangle shows.
public record Group(Bounds bounds, List<Shape> shapes) implements Shape {
    public Group {
        shapes = List.copyOf(shapes);
    }

    @Override
    public @Nullable Tag tag() {
        return null;
    }
}
