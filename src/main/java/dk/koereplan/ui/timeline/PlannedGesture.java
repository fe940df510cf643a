package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Displacement;
import dk.koereplan.app.planning.DrawnInitiative;
import dk.koereplan.app.planning.EndMoves;
import dk.koereplan.app.planning.Moves;
import dk.koereplan.app.planning.NewLinks;
import dk.koereplan.app.planning.Placements;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.app.planning.TimelinePoint;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import java.util.List;

/// What the user has in hand: by mouse or by keyboard it comes to the same edit.
public sealed interface PlannedGesture {
    /// @param typed the title of what is new; not asked for by the others
    Planned plan(PlanContext context, Edits edits, String typed);

    /// Whether it is complete, so that it can be written.
    default boolean whole() {
        return true;
    }

    /// Things that move together; the first decides how far.
    record Move(List<String> ids, Displacement shift) implements PlannedGesture {
        @Override
        public Planned plan(PlanContext context, Edits edits, String typed) {
            return new Moves(context.index()).move(ids, shift);
        }
    }

    /// An end that is pulled to a place.
    record Pull(String id, EndMoves.Edge edge, TimelinePoint place) implements PlannedGesture {
        @Override
        public Planned plan(PlanContext context, Edits edits, String typed) {
            return new EndMoves(context.index()).pull(id, edge, place);
        }
    }

    /// An end that is moved by units.
    record Nudge(String id, EndMoves.Edge edge, Displacement.Units units) implements PlannedGesture {
        @Override
        public Planned plan(PlanContext context, Edits edits, String typed) {
            return new EndMoves(context.index()).step(id, edge, units);
        }
    }

    /// Something without a date that is put on the line.
    record Put(String id, TimelinePoint place) implements PlannedGesture {
        @Override
        public Planned plan(PlanContext context, Edits edits, String typed) {
            return new Placements(context.index()).put(id, place);
        }
    }

    /// A new initiative; its title is asked for.
    record Draw(String id, DrawnInitiative drawn) implements PlannedGesture {
        @Override
        public Planned plan(PlanContext context, Edits edits, String typed) {
            return drawn.create(id, typed, edits.entered(), context.index());
        }
    }

    /// A dependency that is being drawn from one thing to another.
    ///
    /// @param to empty as long as there is none
    record Link(String from, String to) implements PlannedGesture {
        @Override
        public Planned plan(PlanContext context, Edits edits, String typed) {
            if (!whole()) {
                return new Planned.Proposal(List.of());
            }
            String title = context.text("timeline.edit.link.title", context.title(from), context.title(to));
            return new NewLinks(context.index()).link(from, to, title, edits.entered());
        }

        @Override
        public boolean whole() {
            return !to.isEmpty();
        }
    }
}
