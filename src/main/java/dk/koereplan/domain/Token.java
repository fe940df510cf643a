package dk.koereplan.domain;

/// An enum whose constants are written otherwise than by name.
public interface Token {
    String token();
}
