package dk.koereplan.analysis.facts;

import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
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
    /// - nothing recorded is *not stated*; that no money is needed counts only where no money is recorded;
    /// - when all of it has lapsed it is *lapsed*;
    /// - when all of it is secured it is *secured*; when only some of it is, *partly secured*;
    /// - when none of it is secured, the least sure part that is still counted on gives the word.
    static MoneyState of(FundingSummary funding) {
        if (funding.isEmpty()) {
            return NOT_STATED;
        }
        Set<Certainty> occurring = EnumSet.noneOf(Certainty.class);
        funding.lines().forEach(line -> occurring.add(line.state().certainty()));
        if (occurring.isEmpty()) {
            return NONE_NEEDED;
        }
        if (occurring.contains(Certainty.SECURED)) {
            return occurring.size() == 1 ? SECURED : PARTLY_SECURED;
        }
        if (occurring.contains(Certainty.OPEN)) {
            return OPEN;
        }
        if (occurring.contains(Certainty.EXPECTED)) {
            return EXPECTED;
        }
        return occurring.contains(Certainty.PLEDGED) ? PLEDGED : LAPSED;
    }
}
