package dk.koereplan.scene;

/// Light theme: role, fill, stroke, ink.
final class LightPalette {
    static final String TABLE = """
        surface             f6f7f9 -        14202e
        panel               ffffff e3e7ec   14202e
        board.column        eceff3 -        14202e
        card                ffffff d3dae2   14202e
        paper               ffffff -        14202e
        rail                14202e -        b4c1cf
        rail.active         223449 6aa5f0   ffffff
        header              ffffff e3e7ec   14202e
        band                f9fafc -        14202e
        hover               14202e0f -      14202e
        line                -      e3e7ec   -
        line.strong         -      c5cdd7   -
        grid                -      edf0f4   -
        grid.major          -      d3dae2   -
        weekend             f6f8fa -        14202e
        ink                 -      -        14202e
        ink.secondary       -      -        566271
        link                -      -        1a58b5
        accent              1f5fbf 1f5fbf   ffffff
        as-of               1f5fbf 1f5fbf   ffffff
        today               -      7b8896   566271
        selection           1f5fbf1f 1f5fbf 14202e
        focus               -      1f5fbf   -
        accent.hover        1a52a6 -        ffffff
        shadow              14202e29 -      -
        scrim               0c121a59 -      -
        toast               1d2b3b 9cc5ff   ffffff
        toast.danger        7d1812 -        ffffff
        toast.warning       4f3a08 -        ffffff
        toast.hover         ffffff1f -      -
        tooltip             14202e -        ffffff
        track               e3e7ec -        14202e
        tray                -      7f8b99   33404f
        baseline            7f8d9d -        -
        ghost               e6ebf1 -        14202e
        dependency          -      66748a   566271
        dependency.broken   -      b3261e   b3261e
        dependency.undecided - 8a5a00       7a4f00
        owner.ends          -      a86f00   7a4f00
        overview.1          b4c8e6 -      -
        overview.2          86a5d6 -      -
        overview.3          5a82c2 -      -
        overview.veil       eceff399 -    -
        disclosure          -      566271   -
        owner.change        14202e 14202e   -
        owner.change.on-dark ffffff ffffff  -

        bar.coming          ffffff 808c9b   46525f
        bar.proposed        ffffff 7389a6   14202e
        bar.agreed          eef3fa 7389a6   14202e
        bar.planned         d6e2f4 6c8bbd   14202e
        bar.in-progress     4170b6 35609f   ffffff
        bar.in-progress.rest cddcf1 6c8bbd  14202e
        bar.on-hold         dfe3e9 66758a   14202e
        bar.delivered       e3e7eb 7d8a99   33404f
        bar.in-operation    d3dbe5 66758a   14202e
        bar.closed          eef0f3 808c9b   46525f
        bar.dropped         ffffff 808c9b   566271
        bar.superseded      ffffff 808c9b   566271

        light.red           b3261e b3261e   b3261e
        light.yellow        8a5a00 8a5a00   7a4f00
        light.green         1b6e3c 1b6e3c   1b6e3c
        light.not-assessed  -      5d6977   566271
        light.closing       41557a 41557a   41557a
        light.backing       ffffff -        14202e
        tile.red            fbdedb -        7d1812
        tile.yellow         ffeec4 -        6b4500
        tile.green          d9f0e1 -        12512b
        tile.not-assessed   eef0f4 -        46525f
        tile.closing        e1e7f2 -        2f4163

        milestone.planned   ffffff 14202e   14202e
        milestone.due-soon  ffe9b0 8a5a00   6b4500
        milestone.overdue   b3261e ffffff   ffffff
        milestone.reached   14202e ffffff   ffffff
        milestone.reached-late 14202e d9574c ffffff
        milestone.dropped   ffffff 808c9b   566271
        milestone.label     -      -        14202e
        milestone.span      14202e40 -      14202e
        kind.sign           14202e 14202e   -
        kind.sign.on-dark ffffff ffffff -
        shared              -      42566f   14202e
        shared.on-dark      -      ffffff   -

        gate.planned        e9effa 6482b5   1c3f73
        gate.on-agenda      d5e3fa 1f5fbf   143f85
        gate.approved       d9f0e1 1b6e3c   12512b
        gate.held           e3e7eb 66758a   14202e
        gate.postponed      ffeec4 8a5a00   6b4500
        gate.cancelled      ffffff 808c9b   566271
        hearing.draft       ffffff 9478b5   4c2a75
        hearing.open        eae0f6 7a4fa8   4c2a75
        hearing.closed      eef0f3 7d7292   46405a
        hearing.processing  f1eaf8 8b69b3   4c2a75
        hearing.done        e3e7eb 66758a   33404f
        meeting             e9effa 6482b5   1c3f73
        event               e3e7eb 66758a   33404f
        event.count         d5e3fa 1f5fbf   143f85
        hearing.span        7a4fa826 -      14202e
        agreement.span      e9f2ec9f a9c9b6 14202e

        money.secured       2c4d7e 2c4d7e   ffffff
        money.pledged       5c83bf 45699f   -
        money.expected      6a89b8 587aab   -
        money.open          7890b3 7890b3   -
        money.lapsed        -      5d6977   33404f
        money.unknown       -      5d6977   33404f
        money.backing       ffffff -        14202e
        coverage.secured    2c4d7e -      -
        coverage.pledged    45699f -      -
        coverage.expected   587aab -      -
        coverage.open       6d86aa -      -
        coverage.lapsed     5d6977 -      -

        chip                ffffff 7f8b99   14202e
        chip.on             e2ecfb 1f5fbf   174a94
        badge.demo          fff4d1 8a5a00   6b4500
        warning             fff1cf 8a5a00   6b4500
        conflict            fde6e4 b3261e   8c1d17
        region              dfe8f5 5f7da8   1c3f73
        region.selected     1f5fbf 143f85   ffffff
        region.preparatory  ffffff 5f7da8   1c3f73
        region.abolished    e3e7eb 7d8a99   46525f
        """;

    private LightPalette() {}
}
