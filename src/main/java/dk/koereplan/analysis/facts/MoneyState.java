package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.money.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// What is in place of an initiative's money, in one word.
public enum MoneyState {
    SECURED,
    PARTLY_SECURED,
    PLEDGED,
    EXPECTED,
    OPEN,
    /// Recorded as needing no money of its own.
    NONE_NEEDED,
    LAPSED,
    /// Nobody has recorded anything, which is not a no.
    NOT_STATED;

    /// The one rule. The word never claims more than holds for all the money, whether its amounts are known or not:
    ///
    /// - nothing recorded is *not stated*; that no money is needed counts only where none is recorded, and while it
    ///   has not been withdrawn;
    /// - when all of it has lapsed it is *lapsed*;
    /// - when all of it is secured it is *secured*; when only some of it is, *partly secured*;
    /// - when none of it is secured, the least sure part that is still counted on gives the word.
    static MoneyState of(Collection<FundingSource> lines) {
        Set<Certainty> money = EnumSet.noneOf(Certainty.class);
        boolean noneNeeded = false;
        for (FundingSource line : lines) {
            if (!FundingSummary.saysNoneNeeded(line)) {
                money.add(line.state().certainty());
            } else if (line.state().certainty().isCountedOn()) {
                noneNeeded = true;
            }
        }
        if (money.isEmpty()) {
            return noneNeeded ? NONE_NEEDED : NOT_STATED;
        }
        if (money.contains(Certainty.SECURED)) {
            return money.size() == 1 ? SECURED : PARTLY_SECURED;
        }
        if (money.contains(Certainty.OPEN)) {
            return OPEN;
        }
        if (money.contains(Certainty.EXPECTED)) {
            return EXPECTED;
        }
        return money.contains(Certainty.PLEDGED) ? PLEDGED : LAPSED;
    }
}
