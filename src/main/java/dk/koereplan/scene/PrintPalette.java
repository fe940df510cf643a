package dk.koereplan.scene;

/// What paper paints otherwise than the light theme: role, fill, stroke, ink.
final class PrintPalette {
    static final String TABLE = """
        surface             ffffff -        000000
        panel               ffffff c9d0d8   000000
        header              ffffff c9d0d8   000000
        band                f7f8fa -        000000
        line                -      c9d0d8   -
        line.strong         -      a9b3be   -
        grid                -      e2e6eb   -
        grid.major          -      bcc5cf   -
        ink                 -      -        000000
        ink.secondary       -      -        3f4a56
        baseline            5f6b79 -        -
        bar.in-progress     2f5a9b 1d437e   ffffff
        milestone.planned   ffffff 000000   000000
        milestone.reached   000000 ffffff   ffffff
        money.secured       1f3c68 1f3c68   ffffff
        money.pledged       3f67a5 1f3c68   -
        money.expected      4a6ca0 3a5a88   -
        money.open          56729c 56729c   -
        money.lapsed        -      333d49   000000
        money.unknown       -      333d49   000000
        coverage.secured    1f3c68 -        -
        coverage.pledged    1f3c68 -        -
        coverage.expected   3a5a88 -        -
        coverage.open       56729c -        -
        coverage.lapsed     333d49 -        -
        """;

    private PrintPalette() {}
}
