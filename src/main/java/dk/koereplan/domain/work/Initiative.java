package dk.koereplan.domain.work;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.FieldName;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.Together;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.Order;
import dk.koereplan.domain.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of work with an owner and a goal (*initiativ, indsats*).
///
/// @param number the short code that people say, such as `IN-014`; null when it has none
/// @param stateReason why it is on hold, dropped or superseded
/// @param reviewDate when a pause is looked at again
/// @param successor the initiative that superseded it
/// @param start what is now expected; `baselineStart` and `baselineEnd` are what was approved
/// @param ownerPeriods in order of time, without gap or overlap; empty when the owner is unknown
/// @param parent the initiative that it is part of
/// @param place its order among its siblings
/// @param parts what it consists of, in the source's terms
/// @param deliverable what it is to produce, in words
/// @param validity the years for which its product holds
/// @param linksTo another record that it serves, such as the strategy
public record Initiative(
        Id<Initiative> id,
        String title,
        @Nullable String number,
        @Nullable String description,
        @Nullable String goal,
        @Nullable @Together("strategy") Id<Track> track,
        @Nullable @Together("strategy") Id<AgreementTheme> theme,
        @Nullable @Together("strategy") Id<Agreement> agreement,
        List<Profession> professions,
        @Together("state") InitiativeState state,
        @Nullable @Together("state") String stateReason,
        @Together("state") When reviewDate,
        @Nullable @Together("state") Id<Initiative> successor,
        @Together("forecast") When start,
        @Together("forecast") When end,
        @Together("baseline") When baselineStart,
        @Together("baseline") When baselineEnd,
        @Nullable Integer progress,
        List<OwnerPeriod> ownerPeriods,
        @Nullable OwnerRef coordinator,
        @Nullable @Together("place") Id<Initiative> parent,
        @Nullable @Together("place") String place,
        List<String> parts,
        @Nullable String deliverable,
        When validity,
        @Nullable Id<?> linksTo,
        @Nullable String note,
        Provenance source)
        implements Entity {
    public Initiative {
        InvalidValue.requireText("title", title);
        InvalidValue.require(progress == null || (progress >= 0 && progress <= 100), "progress", "initiative.progress");
        requireOrder(start, end, "start", "end");
        requireOrder(baselineStart, baselineEnd, "baselineStart", "baselineEnd");
        OwnerPeriods.requireSound("ownerPeriods", ownerPeriods);
    }

    private static void requireOrder(When first, When last, String from, String to) {
        boolean inOrder = first.interval().compare(last.interval()) != Order.AFTER;
        InvalidValue.require(inOrder, to, "span.order", new FieldName(from), new FieldName(to));
    }
}
