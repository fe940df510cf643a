package dk.koereplan.scene;

import java.util.ArrayList;
import java.util.List;

/// Looks into scenes.
public final class Shapes {
    private Shapes() {}

    /// Every shape that is not a group, in painting order, with the area that it is clipped to.
    public record Seen(Shape shape, Bounds clip) {
        /// What shows of it.
        public Bounds bounds() {
            Bounds b = shape.bounds();
            double left = Math.max(b.x(), clip.x());
            double top = Math.max(b.y(), clip.y());
            double right = Math.max(left, Math.min(b.right(), clip.right()));
            double bottom = Math.max(top, Math.min(b.bottom(), clip.bottom()));
            return new Bounds(left, top, right - left, bottom - top);
        }

        public boolean shows() {
            return bounds().height() > 0 && bounds().width() > 0;
        }
    }

    public static List<Seen> of(Scene scene) {
        var all = new ArrayList<Seen>();
        collect(scene.shapes(), scene.bounds(), all);
        return all;
    }

    private static void collect(List<Shape> shapes, Bounds clip, List<Seen> all) {
        for (Shape shape : shapes) {
            if (shape instanceof Group(Bounds bounds, List<Shape> inner)) {
                collect(inner, new Seen(new Group(bounds, List.of()), clip).bounds(), all);
            } else {
                all.add(new Seen(shape, clip));
            }
        }
    }

    /// The texts that show.
    public static List<Text> texts(Scene scene) {
        return of(scene).stream()
                .filter(Seen::shows)
                .map(Seen::shape)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.text().isBlank())
                .toList();
    }

    /// Pairs of texts of which the letters lie on each other.
    public static List<String> overlaps(Scene scene) {
        List<Text> texts = texts(scene);
        var found = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(letters(texts.get(i)), letters(texts.get(j)))) {
                    found.add(
                            "»" + texts.get(i).text() + "« and »" + texts.get(j).text() + "«");
                }
            }
        }
        return found;
    }

    /// From the top of capitals to the baseline.
    public static Bounds letters(Text text) {
        double size = text.style().size();
        return new Bounds(text.left(), text.baseline() - .7 * size, text.width(), .7 * size);
    }

    public static boolean overlap(Bounds a, Bounds b) {
        double slack = .5;
        return a.x() + slack < b.right()
                && b.x() + slack < a.right()
                && a.y() + slack < b.bottom()
                && b.y() + slack < a.bottom();
    }
}
