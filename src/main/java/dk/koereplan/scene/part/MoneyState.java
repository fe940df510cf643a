package dk.koereplan.scene.part;

import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.i18n.Texts;

/// An initiative's money in one word and one small bar.
public enum MoneyState {
    /// Nobody has recorded any.
    NONE,
    /// Recorded as needing none.
    UNNEEDED,
    SECURED,
    PARTLY_SECURED,
    PLEDGED,
    EXPECTED,
    OPEN,
    LAPSED;

    public static MoneyState of(FundingSummary funding) {
        if (funding.isEmpty()) {
            return NONE;
        }
        if (funding.bases().isEmpty()) {
            return UNNEEDED;
        }
        boolean secured = !funding.lines(Certainty.SECURED).isEmpty();
        Certainty least = Certainty.SECURED;
        boolean standing = false;
        for (Certainty certainty : Certainty.values()) {
            if (certainty.isCountedOn() && !funding.lines(certainty).isEmpty()) {
                least = certainty;
                standing = true;
            }
        }
        if (secured) {
            return least != Certainty.SECURED
                            || !funding.lines(Certainty.LAPSED).isEmpty()
                    ? PARTLY_SECURED
                    : SECURED;
        }
        return standing ? valueOf(least.name()) : LAPSED;
    }

    public String words(Texts texts) {
        return texts.get("money.state." + name());
    }
}
