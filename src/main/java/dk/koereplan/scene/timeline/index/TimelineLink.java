package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.time.When;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import java.util.List;

/// A line between two records, with everything about it that does not change while the window moves.
///
/// @param sort what it says
/// @param day where a time that hangs on an event meets it, counted from 1970-01-01; 0 for dependencies
public record TimelineLink(
        Entity from, Entity to, Sort sort, Tag tag, double day, List<Standing> starts, List<Standing> ends) {
    public enum Sort {
        /// A time that hangs on an event.
        HANGING(Roles.DEPENDENCY, 1.25, true),
        CALM(Roles.DEPENDENCY, 1.25, false),
        UNDECIDED(Roles.DEPENDENCY + ".undecided", 1.25, true),
        /// Times that contradict are an error, also where what should have waited is over.
        BROKEN(Roles.DEPENDENCY + ".broken", 1.75, false);

        private static final double MARKED = 2.5;

        private final String role;
        private final double width;
        private final boolean dashed;

        Sort(String role, double width, boolean dashed) {
            this.role = role;
            this.width = width;
            this.dashed = dashed;
        }

        public String role() {
            return role;
        }

        public Stroke stroke(boolean marked) {
            return new Stroke(marked ? MARKED : width, dashed);
        }

        static Sort of(DependencyStatus status) {
            return switch (status.kind()) {
                case BROKEN -> BROKEN;
                case UNDECIDED -> UNDECIDED;
                case OK -> CALM;
            };
        }
    }

    /// One place where an end of it stands.
    ///
    /// @param lane,row on the line; both -1 in the band of meetings and decisions, -2 in the tray
    public record Standing(int lane, int row, DaySpan days, boolean bar) {
        public static final int BAND = -1;
        public static final int TRAY = -2;
    }

    /// A time of a record that is given as before or after an event.
    record Hanging(Entity item, When when, Entity event) {}

    public String id() {
        return tag.id();
    }
}
