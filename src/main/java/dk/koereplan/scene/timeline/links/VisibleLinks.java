package dk.koereplan.scene.timeline.links;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.LinkMemory;
import dk.koereplan.scene.timeline.index.TimelineLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which lines a window shows: those of what is seen in it, or only those of what is selected or focused where all of
/// them would be a tangle.
final class VisibleLinks {
    /// So many lines in a window can be followed to its edges, and so many at all.
    private static final double FEW = 8;

    private static final double FOLLOWED = 60;

    private static final int MOST = LinkMemory.MOST_OF_ONE;
    private static final int MOST_MARKED = 40;

    private static final Comparator<TimelineLink> ORDER = Comparator.comparing(TimelineLink::sort)
            .thenComparing(TimelineLink::id)
            .thenComparing(link -> link.to().id().value());

    private final Canvas canvas;
    private final PlanIndex index;
    private final double expected;

    VisibleLinks(Canvas canvas) {
        this.canvas = canvas;
        this.index = canvas.model().scope().index();
        this.expected = expected();
    }

    /// About how many lines a window of this size and zoom shows if they lie anywhere. It does not depend on where the
    /// window is, so that lines do not come and go while it is moved.
    private double expected() {
        double days = canvas.view().timeWidth() / canvas.view().pixelsPerDay();
        var all = canvas.model().days();
        double extent = all.last().orElseThrow().toEpochDay()
                - all.first().orElseThrow().toEpochDay()
                + 1.0;
        double height = Math.max(1, canvas.frame().lanesHeight());
        double seen = Math.min(1, days / extent) * Math.min(1, canvas.frame().bodyHeight() / height);
        return 2 * index.roadmap().table(EntityKind.DEPENDENCY).size() * seen;
    }

    /// All lines would be a tangle.
    boolean tangled() {
        return expected > FOLLOWED;
    }

    /// Lines that leave the window are only begun.
    boolean dense() {
        return expected > FEW;
    }

    /// The ids whose lines are drawn although the others are not: what is marked, with the milestones of initiatives.
    Set<String> marked() {
        Stream<String> marked = Stream.concat(
                Stream.ofNullable(canvas.marked().focused()),
                canvas.marked().selected().stream().sorted());
        return withMilestones(marked.limit(MOST_MARKED).toList());
    }

    /// Also the milestones that are gathered in one mark, or whose initiative alone is seen.
    Set<String> withMilestones(Iterable<String> ids) {
        var all = new LinkedHashSet<String>();
        for (String id : ids) {
            all.add(id);
            if (index.find(id).orElse(null) instanceof Initiative initiative) {
                index.milestonesOf(initiative.id()).forEach(m -> all.add(m.id().value()));
            }
        }
        return all;
    }

    /// The lines of these records, the calm ones first so that the others lie on top. Of too many the gravest stay, and
    /// the legend says that there are more.
    List<TimelineLink> of(Iterable<String> ids) {
        LinkMemory memory = canvas.model().links();
        Map<String, TimelineLink> dependencies = new LinkedHashMap<>();
        var all = new ArrayList<TimelineLink>();
        for (String id : ids) {
            memory.of(id)
                    .forEach(link ->
                            dependencies.put(link.id() + ">" + link.to().id().value(), link));
            all.addAll(memory.hanging(id));
        }
        all.addAll(dependencies.values());
        all.sort(ORDER);
        if (all.size() <= MOST) {
            return all;
        }
        canvas.legend().signs.add(LegendItems.Sign.LINKS_LEFT_OUT);
        return all.subList(all.size() - MOST, all.size());
    }
}
