package dk.koereplan.analysis.facts;

import dk.koereplan.domain.money.MoneySum;

/// What is left of a need when what is secured, pledged and expected is taken from it.
public sealed interface Gap {
    /// Nothing is left.
    record Covered() implements Gap {}

    /// @param left what is missing, its upper end more than zero; its lower end is zero where ranges may cover each
    /// other
    /// @param atLeast a part of the need is unknown, so that more may be missing
    record Missing(MoneySum left, boolean atLeast) implements Gap {}

    /// It cannot be told, which is not zero.
    record NotKnown(Why why) implements Gap {}

    /// Why a gap cannot be told.
    enum Why {
        /// Nobody has recorded a need.
        NEED_NOT_STATED,
        NEED_UNKNOWN,
        /// Nobody has recorded any money for it, which is not a no.
        MONEY_NOT_STATED,
        MONEY_UNKNOWN,
        /// Money without a year, or permanent since before, may be for this need or not.
        YEAR_UNCLEAR,
        /// Money lies on another price basis, or on one that is not stated.
        OTHER_BASIS,
        /// The same money may be meant: by several documents, or for several needs.
        SAME_MONEY
    }
}
