package dk.koereplan.scene.timeline.marks;

import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.MilestoneSpot;
import dk.koereplan.scene.timeline.index.TimelineItem;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The marks that stand on an item: its milestones, the decisions and hearings about it; those that would lie on each
/// other are gathered.
public record ItemMarks(List<Group> groups) {
    /// Marks closer than this part of their size are gathered.
    private static final double APART = .9;
    private static final double DECISION = 13;

    /// One mark with its time.
    ///
    /// @param milestone null for a decision or a hearing
    /// @param side -1 for what lies before something, 1 for after, 0 for what lies within days
    public record Spot(
            Entity entity, @Nullable MilestoneSpot milestone, DaySpan days, double x, double size, int side) {
        boolean soft() {
            return !days.isOneDay();
        }
    }

    /// Marks that are drawn as one.
    public record Group(List<Spot> spots, double x, double half) {
        public boolean single() {
            return spots.size() == 1;
        }

        public Spot first() {
            return spots.getFirst();
        }

        /// The state of what asks most of somebody; null when no milestone is among them.
        @Nullable
        MilestoneStatus gravest() {
            MilestoneStatus gravest = null;
            for (Spot spot : spots) {
                MilestoneSpot milestone = spot.milestone();
                if (milestone != null && (gravest == null || rank(milestone.status()) < rank(gravest))) {
                    gravest = milestone.status();
                }
            }
            return gravest;
        }

        private static int rank(MilestoneStatus status) {
            return switch (status) {
                case OVERDUE -> 0;
                case DUE_SOON -> 1;
                case PLANNED -> 2;
                case REACHED_LATE -> 3;
                case REACHED -> 4;
                case DROPPED -> 5;
            };
        }
    }

    /// From 1 for full size to what is left when a year is an inch.
    static double scale(TimelineViewport view) {
        double zoom = view.pixelsPerDay();
        return zoom >= 1 ? 1 : zoom <= .1 ? .5 : 1 + Math.log10(zoom) / 2;
    }

    /// The marks of an item that stands alone in its row.
    public static ItemMarks of(TimelineItem item, Canvas canvas) {
        TimelineViewport view = canvas.view();
        double scale = scale(view);
        var spots = new ArrayList<Spot>(item.milestones().size() + 2);
        for (MilestoneSpot milestone : item.milestones()) {
            spots.add(milestone(milestone, scale, canvas));
        }
        Initiative initiative = item.initiative();
        if (initiative != null) {
            decisions(initiative, item, scale, canvas, spots);
        }
        spots.sort(Comparator.comparingDouble(Spot::x));
        return new ItemMarks(gathered(spots, scale));
    }

    private static Spot milestone(MilestoneSpot spot, double scale, Canvas canvas) {
        DaySpan days = spot.days();
        int side = 0;
        if (!days.isOneDay()) {
            When given = canvas.model().scope().facts().time(spot.milestone()).when();
            side = side(given);
        }
        double day = side < 0 ? days.last() + 1 : side > 0 ? days.first() : days.middle();
        double size = spot.milestone().mandatory() ? MilestoneMark.MANDATORY : MilestoneMark.OTHER;
        return new Spot(spot.milestone(), spot, days, canvas.view().xOf(day), size * scale, side);
    }

    private static int side(When given) {
        return switch (given) {
            case When.Before b -> -1;
            case When.After a -> 1;
            case When.Limited l -> l.limit().isLast() ? -1 : 1;
            default -> 0;
        };
    }

    /// Only what lies within the item's own days, so that rows stay free of each other.
    private static void decisions(
            Initiative initiative, TimelineItem item, double scale, Canvas canvas, List<Spot> spots) {
        Facts facts = canvas.model().scope().facts();
        for (DecisionGate gate : facts.index().gatesOf(initiative.id())) {
            add(gate, facts, item, scale, canvas.view(), spots);
        }
        for (HearingRound hearing : canvas.model().facts().hearingsAbout(initiative)) {
            add(hearing, facts, item, scale, canvas.view(), spots);
        }
    }

    private static void add(
            Entity entity, Facts facts, TimelineItem item, double scale, TimelineViewport view, List<Spot> spots) {
        DayInterval due = facts.due(entity);
        if (due.bounded()) {
            DaySpan days = DaySpan.within(due);
            if (days.first() >= item.first() && days.last() <= item.last()) {
                spots.add(new Spot(entity, null, days, view.xOf(days.middle()), DECISION * scale, 0));
            }
        }
    }

    private static List<Group> gathered(List<Spot> spots, double scale) {
        double apart = MilestoneMark.MANDATORY * APART * scale;
        var groups = new ArrayList<Group>(spots.size());
        for (int i = 0; i < spots.size(); ) {
            int next = i + 1;
            while (next < spots.size() && spots.get(next).x() - spots.get(i).x() < apart) {
                next++;
            }
            Spot first = spots.get(i);
            double half = next - i == 1 ? first.size() / 2 : several(next - i, scale);
            groups.add(new Group(List.copyOf(spots.subList(i, next)), first.x(), half));
            i = next;
        }
        return groups;
    }

    /// Half the width of a mark with a number.
    private static double several(int count, double scale) {
        return MilestoneMark.MANDATORY * scale / 2 + (count > EventMark.MOST ? 3 : 1);
    }

    private List<Spot> spots() {
        return groups.stream().flatMap(group -> group.spots().stream()).toList();
    }

    /// The marks of the items of a row, from left to right. What would lie on the last mark of an item before is put
    /// into that.
    public static List<ItemMarks> ofRow(List<TimelineItem> items, Canvas canvas) {
        double scale = scale(canvas.view());
        var all = new ArrayList<ItemMarks>(items.size());
        int holder = -1;
        for (TimelineItem item : items) {
            ItemMarks own = of(item, canvas);
            if (holder >= 0 && !own.groups.isEmpty()) {
                double end = all.get(holder).groups.getLast().x() + MilestoneMark.MANDATORY * APART * scale;
                if (own.groups.getFirst().x() < end) {
                    List<Spot> spots = own.spots();
                    int taken =
                            (int) spots.stream().filter(spot -> spot.x() < end).count();
                    all.set(holder, all.get(holder).with(spots.subList(0, taken), scale));
                    own = new ItemMarks(gathered(spots.subList(taken, spots.size()), scale));
                }
            }
            holder = own.groups.isEmpty() ? holder : all.size();
            all.add(own);
        }
        return all;
    }

    /// With more in the last mark.
    private ItemMarks with(List<Spot> more, double scale) {
        var spots = new ArrayList<>(groups.getLast().spots());
        spots.addAll(more);
        var with = new ArrayList<>(groups);
        with.set(with.size() - 1, new Group(List.copyOf(spots), spots.getFirst().x(), several(spots.size(), scale)));
        return new ItemMarks(with);
    }

    /// How far the first mark reaches to the left of an x.
    public double overhang(double x) {
        return groups.isEmpty()
                ? 0
                : Math.max(0, x - groups.getFirst().x() + groups.getFirst().half() + 3);
    }
}
