package dk.koereplan.offender;

/// Planted: static functions that somebody might extend.
public class OpenFunctions {
    static int one() {
        return 1;
    }
}
