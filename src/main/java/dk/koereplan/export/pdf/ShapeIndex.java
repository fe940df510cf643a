package dk.koereplan.export.pdf;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the shapes of a page quickly when a scene has many: each lies in the slices of the height that it crosses.
final class ShapeIndex {
    private static final double SLICE = 400;

    private final Scene scene;
    private final List<BitSet> slices = new ArrayList<>();

    ShapeIndex(Scene scene) {
        this.scene = scene;
        int count = slice(scene.height()) + 1;
        for (int i = 0; i < count; i++) {
            slices.add(new BitSet());
        }
        for (int i = 0; i < scene.shapes().size(); i++) {
            Bounds bounds = scene.shapes().get(i).bounds();
            for (int slice = inside(slice(bounds.y())); slice <= inside(slice(bounds.bottom())); slice++) {
                slices.get(slice).set(i);
            }
        }
    }

    private static int slice(double y) {
        return (int) (y / SLICE);
    }

    private int inside(int slice) {
        return Math.clamp(slice, 0, slices.size() - 1);
    }

    /// What touches the area, in painting order.
    List<Shape> within(Bounds area) {
        var near = new BitSet();
        for (int slice = inside(slice(area.y())); slice <= inside(slice(area.bottom())); slice++) {
            near.or(slices.get(slice));
        }
        List<Shape> shapes = near.stream().mapToObj(scene.shapes()::get).toList();
        return new Scene(scene.width(), scene.height(), scene.title(), scene.backdrop(), shapes).within(area);
    }
}
