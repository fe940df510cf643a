package dk.koereplan.domain.view;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way to look at the plan, by name (*visning*). What a program does not know of it, it leaves out.
///
/// @param screen the name of the screen, such as `timeline`
/// @param filter what is shown, as `FilterForm` writes it in JSON; null for all
/// @param lanes the names of the fields that lanes of timeline or board stand for, the outer one first
/// @param columns the name of what the board's columns stand for, such as `phase`; null to leave them
/// @param cards the name of how much the board's cards say, such as `small`; null likewise
/// @param from,until the first and last day that the timeline shows; null for the plan's own
/// @param asOf the day that it is seen from; null for the plan's own
public record SavedView(
        Id<SavedView> id,
        String title,
        String screen,
        @Nullable String filter,
        List<String> lanes,
        @Nullable String columns,
        @Nullable String cards,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate asOf,
        Provenance source)
        implements Entity {
    public SavedView {
        InvalidValue.requireText("title", title);
        InvalidValue.requireText("screen", screen);
        if (from != null && until != null) {
            InvalidValue.require(!until.isBefore(from), "until", "period.span", from, until);
        }
    }
}
