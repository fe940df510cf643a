package dk.koereplan.app;

/// Where new ids come from; tests pass one that counts.
@FunctionalInterface
public interface IdSource {
    String next();
}
