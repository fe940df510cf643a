package dk.koereplan.export.pptx;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.RolePaint;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers what stands for one thing, so that it can be taken and moved as one. A thing lies where its first shape was
/// drawn; what stands for nothing is gathered between the things.
final class ItemGroups {
    private ItemGroups() {}

    /// @param tag what it stands for; null for what lies around the things
    record Item(@Nullable Tag tag, List<Shape> shapes) {
        Bounds bounds() {
            return shapes.stream().map(Shape::bounds).reduce(Bounds::union).orElseThrow();
        }

        /// It is one shape on a slide too.
        boolean single() {
            return shapes.size() == 1;
        }

        /// There is nothing in it to be read.
        boolean adorns() {
            return tag == null && shapes.stream().noneMatch(Text.class::isInstance);
        }
    }

    /// @param shapes without groups
    static List<Item> of(List<Shape> shapes, Palette palette) {
        List<Item> items = new ArrayList<>();
        Map<Tag, Item> things = new HashMap<>();
        for (Shape shape : shapes) {
            if (!draws(shape, palette)) {
                continue;
            }
            Tag tag = shape.tag();
            Item item = tag == null ? (items.isEmpty() ? null : items.getLast()) : things.get(tag);
            if (item == null || (tag == null && item.tag() != null)) {
                item = new Item(tag, new ArrayList<>());
                items.add(item);
                if (tag != null) {
                    things.put(tag, item);
                }
            }
            item.shapes().add(shape);
        }
        return items;
    }

    private static boolean draws(Shape shape, Palette palette) {
        return switch (shape) {
            case Text text ->
                !text.text().isBlank() && palette.of(text.role()).ink().visible();
            case Box box -> area(palette.of(box.role()));
            case Glyph glyph -> area(palette.of(glyph.role()));
            case Polyline line -> area(palette.of(line.role()));
            case Line line -> area(palette.of(line.role()));
            case Group group -> false;
        };
    }

    private static boolean area(RolePaint paint) {
        return paint.fill().visible() || paint.stroke().visible();
    }
}
