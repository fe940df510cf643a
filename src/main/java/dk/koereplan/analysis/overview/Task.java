package dk.koereplan.analysis.overview;

import dk.koereplan.domain.Entity;
import java.time.LocalDate;

/// One thing to do.
///
/// @param latest the last possible day
/// @param days from the as-of date to `latest`; negative when it has passed
public record Task(Entity subject, Kind kind, LocalDate latest, long days) {
    /// Why it is on the list.
    public enum Kind {
        OVERDUE,
        DUE,
        /// A gate whose time has passed with nothing recorded.
        UNDECIDED,
        /// A gate at its body's next meeting.
        TO_DECIDE,
        /// A hearing's deadline.
        HEARING_DUE,
        /// A hearing that has closed and that nobody has begun to process.
        HEARING_CLOSED,
        /// An owner that ends without a confirmed successor.
        OWNER_ENDS,
        /// A pause that is to be looked at again.
        REVIEW
    }
}
