package dk.koereplan.domain.offender;

/// Planted: it has the name of a class that stands elsewhere.
public record OpenFunctions(int one) {}
