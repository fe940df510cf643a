package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Needs that may be added, and the lines of money that fit them. The rule is told at [NeedCover].
///
/// @param days of the period; unknown is any year
/// @param lines filled as lines are found to fit
record NeedGroup(List<Need> needs, DayInterval days, List<FundingSource> lines) {
    private static final Set<Certainty> COVERING = EnumSet.of(Certainty.SECURED, Certainty.PLEDGED, Certainty.EXPECTED);

    static List<NeedGroup> of(Collection<Need> needs, Function<When, DayInterval> days) {
        Map<Object, List<Need>> groups = new LinkedHashMap<>();
        needs.forEach(need ->
                groups.computeIfAbsent(key(need), k -> new ArrayList<>()).add(need));
        return groups.values().stream()
                .map(group -> new NeedGroup(group, days.apply(group.getFirst().period()), new ArrayList<>()))
                .toList();
    }

    /// As funding lines are kept apart in [FundingSummary], and one period from another.
    private static Object key(Need need) {
        Money.Basis basis = need.money().basis();
        String document = need.source() instanceof Provenance.Document d ? d.document() : "";
        return basis.isAddable() ? List.of(basis, need.period(), document) : need.id();
    }

    private Money.Basis basis() {
        return needs.getFirst().money().basis();
    }

    FundingBasis money() {
        return new FundingBasis(basis(), lines);
    }

    boolean fits(FundingSource line) {
        return basis().isAddable()
                && line.money().basis().equals(basis())
                && !FundingSummary.saysNoneNeeded(line)
                && (isOfAnyYear() || (line.year() != null && holds(line.year())));
    }

    private boolean isOfAnyYear() {
        return needs.getFirst().period().isUnknown();
    }

    /// The whole year lies within the period.
    private boolean holds(int year) {
        LocalDate from = days.earliest();
        LocalDate to = days.latest();
        return from != null
                && to != null
                && year >= (from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1)
                && year <= to.plusDays(1).getYear() - 1;
    }

    /// The line may be for this need. Money that is not for one year only may still be paid in later ones.
    boolean concerns(FundingSource line) {
        Integer year = line.year();
        LocalDate from = days.earliest();
        LocalDate to = days.latest();
        boolean later = year != null && to != null && year > to.getYear();
        boolean earlier = year != null && from != null && year < from.getYear();
        return isOfAnyYear() || !(later || (earlier && line.recurrence() == Recurrence.ONE_OFF));
    }

    /// What several documents say is not added, as it may be the same money: then no line counts here.
    void keepOnlyOneDocument(List<FundingSource> apart) {
        if (FundingSummary.of(lines).bases().size() > 1) {
            apart.addAll(lines);
            lines.clear();
        }
    }

    /// @param mayBeMeant lines that stand by themselves and may be for this need
    Gap gap(List<FundingSource> mayBeMeant) {
        MoneySum need = MoneySum.of(needs.stream().map(Need::money).toList());
        if (need.known() == 0) {
            return new Gap.NotKnown(Gap.Why.NEED_UNKNOWN);
        }
        if (lines.isEmpty() && mayBeMeant.isEmpty()) {
            return new Gap.NotKnown(Gap.Why.MONEY_NOT_STATED);
        }
        MoneySum cover = MoneySum.of(lines.stream()
                .filter(NeedGroup::covers)
                .map(FundingSource::money)
                .toList());
        MoneySum left = need.less(cover);
        if (left.upTo().signum() == 0) {
            return need.unknown() == 0 ? new Gap.Covered() : new Gap.NotKnown(Gap.Why.NEED_UNKNOWN);
        }
        for (FundingSource line : mayBeMeant) {
            if (covers(line)) {
                return new Gap.NotKnown(why(line));
            }
        }
        return cover.unknown() > 0
                ? new Gap.NotKnown(Gap.Why.MONEY_UNKNOWN)
                : new Gap.Missing(left, need.unknown() > 0);
    }

    private static boolean covers(FundingSource line) {
        return COVERING.contains(line.state().certainty());
    }

    private Gap.Why why(FundingSource line) {
        if (line.amount() == null) {
            return Gap.Why.MONEY_UNKNOWN;
        }
        if (fits(line)) {
            return Gap.Why.SAME_MONEY;
        }
        boolean same = basis().isAddable() && line.money().basis().equals(basis());
        return same ? Gap.Why.YEAR_UNCLEAR : Gap.Why.OTHER_BASIS;
    }
}
