package dk.koereplan.export.page;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the shapes of a page quickly when a scene has many: each lies in the slices of the height that it crosses, and
/// so do those within a group.
final class ShapeIndex {
    private static final double SLICE = 400;

    private final List<Shape> shapes;
    private final Map<Integer, BitSet> slices = new HashMap<>();
    private final Map<Integer, ShapeIndex> groups = new HashMap<>();

    ShapeIndex(Scene scene) {
        this(scene.shapes());
    }

    private ShapeIndex(List<Shape> shapes) {
        this.shapes = shapes;
        for (int i = 0; i < shapes.size(); i++) {
            Bounds bounds = shapes.get(i).bounds();
            for (int slice = slice(bounds.y()); slice <= slice(bounds.bottom()); slice++) {
                slices.computeIfAbsent(slice, s -> new BitSet()).set(i);
            }
            if (shapes.get(i) instanceof Group group) {
                groups.put(i, new ShapeIndex(group.shapes()));
            }
        }
    }

    private static int slice(double y) {
        return (int) Math.floor(y / SLICE);
    }

    /// What touches the area, in painting order; a group keeps only such shapes.
    List<Shape> within(Bounds area) {
        var near = new BitSet();
        for (int slice = slice(area.y()); slice <= slice(area.bottom()); slice++) {
            near.or(slices.getOrDefault(slice, new BitSet()));
        }
        List<Shape> found = new ArrayList<>();
        near.stream().filter(i -> shapes.get(i).bounds().touches(area)).forEach(i -> found.add(within(i, area)));
        return found;
    }

    private Shape within(int i, Bounds area) {
        Shape shape = shapes.get(i);
        ShapeIndex inner = groups.get(i);
        return inner == null ? shape : new Group(shape.bounds(), inner.within(area));
    }
}
