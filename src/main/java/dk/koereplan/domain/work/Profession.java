package dk.koereplan.domain.work;

/// The self-employed health professions under public agreement (*faggrupper*).
public enum Profession {
    GENERAL_PRACTITIONER,
    SPECIALIST,
    DENTIST,
    DENTAL_HYGIENIST,
    PHYSIOTHERAPIST,
    CHIROPRACTOR,
    PSYCHOLOGIST,
    CHIROPODIST
}
