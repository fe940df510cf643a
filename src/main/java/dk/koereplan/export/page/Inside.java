package dk.koereplan.export.page;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Line;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cuts shapes to an area, for media that cannot hide what lies beyond one. Boxes and lines are cut; what cannot be,
/// such as a text, belongs to the area that its middle lies in.
public final class Inside {
    private final Bounds area;
    private final Consumer<Shape> found;

    private Inside(Bounds area, Consumer<Shape> found) {
        this.area = area;
        this.found = found;
    }

    /// What shows of the shapes, in painting order and without groups.
    public static List<Shape> of(List<Shape> shapes, Bounds area) {
        var found = new ArrayList<Shape>();
        new Inside(area, found::add).all(shapes);
        return found;
    }

    private void all(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (!shape.bounds().touches(area)) {
                continue;
            }
            switch (shape) {
                case Group group -> new Inside(meet(group.bounds()), found).all(group.shapes());
                case Box box -> box(box);
                case Line line -> line(line);
                case Polyline line when line.form() != Polyline.Form.CLOSED -> polyline(line);
                case Polyline polygon -> whole(polygon);
                case Glyph glyph -> whole(glyph);
                case Text text -> whole(text);
            }
        }
    }

    private Bounds meet(Bounds other) {
        double x = Math.max(area.x(), other.x());
        double y = Math.max(area.y(), other.y());
        double right = Math.min(area.right(), other.right());
        double bottom = Math.min(area.bottom(), other.bottom());
        return new Bounds(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
    }

    private void whole(Shape shape) {
        if (area.contains(shape.bounds().centreX(), shape.bounds().centreY())) {
            found.accept(shape);
        }
    }

    private void box(Box box) {
        Bounds whole = box.bounds();
        Bounds part = meet(whole);
        if (part.equals(whole)) {
            found.accept(box);
        } else if (part.width() > 0 && part.height() > 0) {
            var ends = new EndFades(
                    Math.max(0, box.ends().start() - (part.x() - whole.x())),
                    Math.max(0, box.ends().end() - (whole.right() - part.right())));
            found.accept(new Box(part, 0, box.fill(), ends, box.role(), box.tag()));
        }
    }

    private void line(Line line) {
        double[] part = part(line.x1(), line.y1(), line.x2(), line.y2());
        if (part.length > 0) {
            Point from = at(line, part[0]);
            Point to = at(line, part[1]);
            found.accept(new Line(from.x(), from.y(), to.x(), to.y(), line.stroke(), line.role(), line.tag()));
        }
    }

    private static Point at(Line line, double t) {
        return new Point(line.x1() + t * (line.x2() - line.x1()), line.y1() + t * (line.y2() - line.y1()));
    }

    /// What words stand on parts a line in pieces of its own.
    private void polyline(Polyline line) {
        line.pieces().forEach(piece -> piece(line, piece));
    }

    private void piece(Polyline line, List<Point> points) {
        boolean leads = points.getLast().equals(line.points().getLast());
        List<Point> run = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double[] part = part(from.x(), from.y(), to.x(), to.y());
            if (part.length == 0) {
                run = ended(line, run, false);
                continue;
            }
            if (part[0] > 0) {
                run = ended(line, run, false);
            }
            if (run.isEmpty()) {
                run.add(between(from, to, part[0]));
            }
            run.add(between(from, to, part[1]));
            boolean last = i == points.size() - 1;
            if (part[1] < 1 || last) {
                run = ended(line, run, leads && last && part[1] == 1);
            }
        }
    }

    /// @param tip the line's own end is among them, so that an arrow has its head
    private List<Point> ended(Polyline line, List<Point> run, boolean tip) {
        if (run.size() > 1) {
            Polyline.Form form = tip ? line.form() : Polyline.Form.OPEN;
            found.accept(new Polyline(run, form, line.stroke(), List.of(run), line.role(), line.tag()));
        }
        return new ArrayList<>();
    }

    private static Point between(Point from, Point to, double t) {
        return t == 1 ? to : new Point(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y()));
    }

    /// From where to where a line lies within the area, in parts of its length (Liang and Barsky); empty for nowhere.
    private double[] part(double x1, double y1, double x2, double y2) {
        double[] away = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] room = {x1 - area.x(), area.right() - x1, y1 - area.y(), area.bottom() - y1};
        double from = 0;
        double to = 1;
        for (int side = 0; side < away.length; side++) {
            if (away[side] == 0 && room[side] < 0) {
                return new double[0];
            }
            if (away[side] < 0) {
                from = Math.max(from, room[side] / away[side]);
            } else if (away[side] > 0) {
                to = Math.min(to, room[side] / away[side]);
            }
        }
        return from <= to ? new double[] {from, to} : new double[0];
    }
}
