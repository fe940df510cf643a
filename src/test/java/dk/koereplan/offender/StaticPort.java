package dk.koereplan.offender;

/// Planted: an interface that nobody can implement.
public interface StaticPort {
    static int one() {
        return 1;
    }
}
