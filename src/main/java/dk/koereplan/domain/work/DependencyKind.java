package dk.koereplan.domain.work;

/// How two records hang together.
public enum DependencyKind {
    FINISH_BEFORE
}
