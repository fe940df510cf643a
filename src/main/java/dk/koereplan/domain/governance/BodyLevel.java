package dk.koereplan.domain.governance;

/// On which level a body works.
public enum BodyLevel {
    POLITICAL,
    ADMINISTRATIVE,
    WORKING_GROUP
}
