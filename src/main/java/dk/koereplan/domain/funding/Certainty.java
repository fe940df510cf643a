package dk.koereplan.domain.funding;

/// What a director asks: is the money there?
public enum Certainty {
    SECURED,
    PROMISED,
    HOPED_FOR,
    LOST
}
