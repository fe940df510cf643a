package dk.koereplan.domain.governance;

/// What is stored of a hearing party; on time, late and missing are derived.
public enum PartyState {
    INVITED,
    EXTENSION,
    ANSWERED,
    NO_COMMENTS,
    DECLINED
}
