package dk.koereplan.domain.party;

/// What sort of organisation it is.
public enum OrganisationKind {
    ASSOCIATION,
    PROFESSIONAL_ORGANISATION,
    STAKEHOLDER_GROUP,
    AUTHORITY,
    OTHER
}
