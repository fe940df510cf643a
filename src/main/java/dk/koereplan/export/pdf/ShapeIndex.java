package dk.koereplan.export.pdf;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/// Finds the shapes of a page quickly when a scene has many: their tops and bottoms are measured once.
final class ShapeIndex {
    private final Scene scene;
    private final double[] tops;
    private final double[] bottoms;

    ShapeIndex(Scene scene) {
        this.scene = scene;
        int count = scene.shapes().size();
        tops = new double[count];
        bottoms = new double[count];
        for (int i = 0; i < count; i++) {
            Bounds bounds = scene.shapes().get(i).bounds();
            tops[i] = bounds.y();
            bottoms[i] = bounds.bottom();
        }
    }

    List<Shape> within(Bounds area) {
        var near = new ArrayList<Shape>();
        for (int i = 0; i < tops.length; i++) {
            if (tops[i] <= area.bottom() && bottoms[i] >= area.y()) {
                near.add(scene.shapes().get(i));
            }
        }
        return new Scene(scene.width(), scene.height(), scene.title(), scene.backdrop(), near).within(area);
    }
}
