package dk.koereplan.scene.timeline;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.scene.Ends;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.RoleNames;
import java.util.ArrayList;
import java.util.List;

/// Where a bar lies across the picture, and which parts of it can hold a label.
///
/// @param from,to its ends, seen or not
/// @param fadeFrom,fadeTo the widths over which it begins and ends
/// @param done where the finished part ends; `from` without one
record BarShape(double from, double to, double fadeFrom, double fadeTo, double done, String role, String doneRole) {
    private static final double LEAST = 5;
    private static final double PAD = 6;

    static BarShape of(Initiative initiative, Stretch days, TimelineView view) {
        double from = view.xOf(days.first());
        double to = Math.max(from + LEAST, view.xOf(days.last() + 1));
        double fadeFrom = (days.sureFrom() - days.first()) * view.pixelsPerDay();
        double fadeTo = (days.last() - days.sureUntil()) * view.pixelsPerDay();
        double scale = Math.min(1, (to - from) / Math.max(1, fadeFrom + fadeTo));
        String role = RoleNames.bar(initiative.state());
        Integer progress = initiative.progress();
        boolean parted = initiative.state() == InitiativeState.IN_PROGRESS && progress != null;
        int percent = progress == null ? 0 : progress;
        return new BarShape(
                from,
                to,
                fadeFrom * scale,
                fadeTo * scale,
                parted ? from + (to - from) * percent / 100 : from,
                parted ? role + ".rest" : role,
                role);
    }

    boolean soft() {
        return fadeFrom > 0 || fadeTo > 0;
    }

    boolean parted() {
        return done > from;
    }

    Ends ends() {
        return new Ends(fadeFrom, fadeTo);
    }

    /// The finished part fades in as the bar does, and ends hard unless it is all.
    Ends doneEnds() {
        return new Ends(Math.min(fadeFrom, done - from), done >= to ? Math.min(fadeTo, done - from - fadeFrom) : 0);
    }

    private static boolean dark(String role) {
        return role.equals("bar.in-progress");
    }

    /// The places for a label, from left to right, between what stands on the bar.
    ///
    /// @param obstacles from and to of each milestone, from left to right
    List<Room> rooms(List<double[]> obstacles, double seenFrom, double seenTo) {
        var rooms = new ArrayList<Room>();
        add(rooms, from, done, doneRole, obstacles, seenFrom, seenTo);
        add(rooms, done, to, role, obstacles, seenFrom, seenTo);
        return rooms;
    }

    private void add(
            List<Room> rooms,
            double begin,
            double end,
            String ground,
            List<double[]> obstacles,
            double seenFrom,
            double seenTo) {
        boolean dark = dark(ground);
        double left = Math.max(seenFrom, Math.max(begin, dark ? from + fadeFrom : begin));
        double right = Math.min(seenTo, Math.min(end, dark ? to - fadeTo : end));
        for (double[] obstacle : obstacles) {
            if (obstacle[1] > left && obstacle[0] < right) {
                room(rooms, left, obstacle[0] + PAD - 3, ground, dark);
                left = Math.max(left, obstacle[1] - PAD + 3);
            }
        }
        room(rooms, left, right, ground, dark);
    }

    private static void room(List<Room> rooms, double left, double right, String ground, boolean dark) {
        if (right - left > 2 * PAD) {
            rooms.add(new Room(left + PAD, right - PAD, ground, dark));
        }
    }

    /// The ink for text beside the bar.
    static Room beside(double from, double to) {
        return new Room(from, Math.max(from, to), Roles.INK, false);
    }
}
