package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Figure;
import dk.koereplan.domain.Entity;
import java.time.LocalDate;

/// One thing to do.
///
/// @param latest the last possible day
/// @param days from the as-of date to `latest`; negative when it has passed
/// @param waiting what it waits for, each once: the parties that have not answered, the initiatives without a report;
///     empty where it is one thing
public record Task(Entity subject, Kind kind, LocalDate latest, long days, Figure waiting) {
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
        /// An answer that came late, of which nobody has decided whether it is used.
        INCLUSION,
        /// The period's status, which some initiatives still lack.
        REPORT_DUE,
        /// An owner that ends without a confirmed successor.
        OWNER_ENDS,
        /// A pause that is to be looked at again.
        REVIEW,
        /// Money of an agreement that ends before what it pays for.
        FUNDING_ENDS
    }
}
