package dk.koereplan.ui.initiatives;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;

/// One line of the table, in words, with what it is sorted by.
///
/// @param money what is in place of it, in words
public record InitiativeRow(
        Initiative initiative,
        String number,
        String title,
        Rag light,
        String lightWord,
        boolean lightOld,
        String state,
        String owner,
        String track,
        Timed start,
        Timed end,
        Timed next,
        String money,
        String source) {
    public String id() {
        return initiative.id().value();
    }

    /// A time in words, and the days within which it lies.
    public record Timed(String words, DayInterval days) {
        public static final Timed NONE = new Timed("", DayInterval.UNKNOWN);
    }
}
