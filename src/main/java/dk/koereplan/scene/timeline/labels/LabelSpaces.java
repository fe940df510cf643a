package dk.koereplan.scene.timeline.labels;

import dk.koereplan.scene.Roles;
import dk.koereplan.scene.timeline.bars.BarShape;
import dk.koereplan.scene.timeline.canvas.Frame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places along one item where text can stand: wholly on one ground, between the marks, the part that is seen.
public final class LabelSpaces {
    private static final double PAD = 6;
    private static final double BESIDE = 5;

    private final @Nullable BarShape bar;
    private final @Nullable BarShape ghost;
    private final List<double[]> obstacles;
    private final List<double[]> texts = new ArrayList<>();
    private final double seenFrom;
    private final double seenTo;
    private final double begin;
    private final double end;

    /// @param obstacles from and to of each mark
    /// @param begin from where on a name may stand before the item; infinite where it may not
    /// @param end where the next item of the row begins
    public LabelSpaces(
            @Nullable BarShape bar,
            @Nullable BarShape ghost,
            List<double[]> obstacles,
            Frame frame,
            double begin,
            double end) {
        this.bar = bar;
        this.ghost = ghost;
        this.obstacles = obstacles;
        this.seenFrom = frame.left();
        this.seenTo = frame.right();
        this.begin = begin;
        this.end = end;
        obstacles.sort(Comparator.comparingDouble(o -> o[0]));
    }

    /// A text stands here; from now on nothing else may.
    void take(double from, double to) {
        double[] text = {from, to};
        texts.add(text);
        obstacles.add(text);
        obstacles.sort(Comparator.comparingDouble(o -> o[0]));
    }

    /// From and to of the texts that have been placed.
    public List<double[]> texts() {
        return texts;
    }

    /// On the bar and on what shows of its ghost behind it, from left to right.
    List<LabelSpace> inside() {
        var rooms = new ArrayList<LabelSpace>(4);
        if (bar != null) {
            add(rooms, bar.from(), bar.done(), bar.doneRole());
            add(rooms, bar.done(), bar.to(), bar.role());
            if (ghost != null && ghost.to() > bar.to()) {
                add(rooms, Math.max(bar.to(), ghost.from()), ghost.to(), "ghost");
            }
        }
        return rooms;
    }

    private void add(List<LabelSpace> rooms, double begin, double until, String ground) {
        boolean dark = BarShape.dark(ground);
        double sureFrom = dark && bar != null ? bar.from() + bar.ends().start() : begin;
        double sureTo = dark && bar != null ? bar.to() - bar.ends().end() : until;
        double left = Math.max(seenFrom, Math.max(begin, sureFrom)) + PAD;
        double right = Math.min(Math.min(seenTo, end), Math.min(until, sureTo)) - PAD;
        for (double[] obstacle : obstacles) {
            if (obstacle[1] > left - PAD && obstacle[0] < right + PAD) {
                room(rooms, left, Math.min(right, obstacle[0] - 3), ground, dark);
                left = Math.max(left, obstacle[1] + 3);
            }
        }
        room(rooms, left, right, ground, dark);
    }

    private static void room(List<LabelSpace> rooms, double left, double right, String ground, boolean dark) {
        if (right > left) {
            rooms.add(new LabelSpace(left, right, ground, dark));
        }
    }

    /// After everything that belongs to the item.
    LabelSpace beside() {
        double last = Double.NEGATIVE_INFINITY;
        if (bar != null) {
            last = ghost == null ? bar.to() : Math.max(bar.to(), ghost.to());
        }
        for (double[] obstacle : obstacles) {
            last = Math.max(last, obstacle[1]);
        }
        double from = Math.max(seenFrom, last) + BESIDE;
        return new LabelSpace(from, Math.max(from, Math.min(end, seenTo) - BESIDE - 2), Roles.INK, false);
    }

    /// On the bar where it fades, or on its ghost before it, for a label on a plate of its own.
    List<LabelSpace> plates() {
        var rooms = new ArrayList<LabelSpace>(2);
        if (bar != null) {
            add(rooms, bar.from(), bar.to(), Roles.INK);
            if (ghost != null && ghost.from() < bar.from()) {
                add(rooms, ghost.from(), Math.min(ghost.to(), bar.from()), Roles.INK);
            }
        }
        return rooms.stream().map(LabelSpace::plated).toList();
    }

    /// Before everything that belongs to the item.
    LabelSpace before() {
        double first = bar == null ? Double.POSITIVE_INFINITY : bar.from();
        if (ghost != null) {
            first = Math.min(first, ghost.from());
        }
        for (double[] obstacle : obstacles) {
            first = Math.min(first, obstacle[0]);
        }
        double to = Math.min(seenTo, first) - BESIDE;
        double from = Math.max(seenFrom, begin) + BESIDE;
        return new LabelSpace(Math.min(from, to), to, Roles.INK, false);
    }

    /// The room that begins at a place, such as right after a mark; null when there is none.
    @Nullable
    LabelSpace from(double x) {
        for (LabelSpace room : inside()) {
            if (room.from() >= x - 1 && room.from() < x + 2 * PAD) {
                return room;
            }
        }
        LabelSpace beside = beside();
        return beside.from() >= x - 1 && beside.from() < x + 2 * PAD ? beside : null;
    }
}
