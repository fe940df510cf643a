package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A need and the money for it, on one price basis: what is needed, what of it is secured, pledged and expected, and
/// what is left. Money that no need is recorded for is a cover without a need.
///
/// @param needs that may be added: of one basis, one period and one document; none where no need is recorded
/// @param money of one basis and one document; each line is in one cover only
public record NeedCover(List<Need> needs, FundingBasis money, Gap gap) {
    public NeedCover {
        needs = List.copyOf(needs);
    }

    public boolean hasNeed() {
        return !needs.isEmpty();
    }

    public MoneySum need() {
        return MoneySum.of(needs.stream().map(Need::money).toList());
    }

    /// Unknown where no need is recorded, and where its source names no year.
    public When period() {
        return needs.isEmpty() ? When.UNKNOWN : needs.getFirst().period();
    }

    /// The one rule. Needs are gathered where they may be added, and each line of money belongs to the one need
    /// that it fits: same price level and recurrence, both stated, and a year within the need's period (any year,
    /// where the need names none). A line that fits none, or several, or fits beside another document's, stands by
    /// itself.
    ///
    /// The gap is the need less what is secured, pledged and expected of its own lines. It is unknown, where they
    /// do not reach,
    ///
    /// - while no amount of the need is known; a need of which a part is unknown is never covered;
    /// - while no money is recorded for it; what is only sought, or has lapsed, is recorded and covers nothing;
    /// - while money that covers has no known amount;
    /// - while money that stands by itself may be for this need, and covers.
    ///
    /// @param lines of the same initiative, what is allocated to it included
    /// @param days within which a period lies
    public static List<NeedCover> of(
            Collection<Need> needs, Collection<FundingSource> lines, Function<When, DayInterval> days) {
        List<NeedGroup> groups = NeedGroup.of(needs, days);
        List<FundingSource> apart = new ArrayList<>();
        for (FundingSource line : lines) {
            List<NeedGroup> fitting = groups.stream().filter(g -> g.fits(line)).toList();
            if (fitting.size() == 1) {
                fitting.getFirst().lines().add(line);
            } else if (!FundingSummary.saysNoneNeeded(line)) {
                apart.add(line);
            }
        }
        groups.forEach(g -> g.keepOnlyOneDocument(apart));
        List<NeedCover> covers = new ArrayList<>();
        for (NeedGroup group : groups) {
            List<FundingSource> mayBeMeant = apart.stream()
                    .filter(l -> group.fits(l)
                            || (group.concerns(l) && groups.stream().noneMatch(g -> g.fits(l))))
                    .toList();
            covers.add(new NeedCover(group.needs(), group.money(), group.gap(mayBeMeant)));
        }
        for (FundingBasis basis : FundingSummary.of(apart).bases()) {
            covers.add(new NeedCover(List.of(), basis, new Gap.NotKnown(Gap.Why.NEED_NOT_STATED)));
        }
        return List.copyOf(covers);
    }
}
