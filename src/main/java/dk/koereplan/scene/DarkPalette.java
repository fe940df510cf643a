package dk.koereplan.scene;

/// Dark theme, designed on its own: role, fill, stroke, ink.
final class DarkPalette {
    static final String TABLE = """
        surface             10161d -        e6ebf1
        panel               182029 2a3541   e6ebf1
        board.column        151c24 -        e6ebf1
        card                1e2731 34414e   e6ebf1
        paper               182029 -        e6ebf1
        rail                0b1016 -        97a5b4
        rail.active         1c2836 6aa5f0   ffffff
        header              182029 2a3541   e6ebf1
        band                151c24 -        e6ebf1
        hover               ffffff12 -      e6ebf1
        line                -      2a3541   -
        line.strong         -      3d4b5a   -
        grid                -      212b35   -
        grid.major          -      34414e   -
        weekend             141b23 -        e6ebf1
        ink                 -      -        e6ebf1
        ink.secondary       -      -        9dabb9
        link                -      -        86b6f5
        accent              6aa5f0 6aa5f0   0c1622
        as-of               6aa5f0 6aa5f0   0c1622
        today               -      7c8a98   9dabb9
        selection           6aa5f029 6aa5f0 e6ebf1
        focus               -      8ebdf8   -
        accent.hover        8ebdf8 -        0c1622
        shadow              00000080 -      -
        scrim               0c121a59 -      -
        toast               1d2b3b 9cc5ff   ffffff
        toast.danger        7d1812 -        ffffff
        toast.warning       4f3a08 -        ffffff
        toast.hover         ffffff1f -      -
        tooltip             e6ebf1 -        10161d
        track               2a3541 -        e6ebf1
        tray                -      76859a   c3ceda
        baseline            74838f -        -
        ghost               25303c -        e6ebf1
        dependency          -      8796a8   9dabb9
        dependency.broken   -      ff8a7f   ff8a7f
        dependency.undecided - e0ad4a       e0ad4a
        owner.ends          -      d69a35   e0ad4a
        overview.1          2f486f -      -
        overview.2          44679d -      -
        overview.3          6490d3 -      -
        overview.veil       10161d99 -    -
        disclosure          -      9dabb9   -
        owner.change        e6ebf1 e6ebf1   -
        owner.change.on-dark 0c1622 0c1622  -

        bar.coming          182029 6f7b88   a9b5c1
        bar.proposed        182029 6f86a6   e6ebf1
        bar.agreed          1e2a38 6f86a6   e6ebf1
        bar.planned         253850 6487bb   e6ebf1
        bar.in-progress     6f9fe3 8bb4ee   0c1622
        bar.in-progress.rest 2a4163 6487bb  e6ebf1
        bar.on-hold         333c47 8593a4   e6ebf1
        bar.delivered       2a323b 75828f   c3ceda
        bar.in-operation    36424f 8593a4   e6ebf1
        bar.closed          1f262e 6f7b88   a9b5c1
        bar.dropped         182029 6f7b88   9dabb9
        bar.superseded      182029 6f7b88   9dabb9

        light.red           ff7b6f ff7b6f   ff8a7f
        light.yellow        e8b64c e8b64c   e8b64c
        light.green         5cc98a 5cc98a   5cc98a
        light.not-assessed  -      97a5b4   9dabb9
        light.closing       9db4de 9db4de   9db4de
        light.backing       182029 -        e6ebf1
        tile.red            46211f -        ffc4be
        tile.yellow         3d3013 -        f5d691
        tile.green          17352a -        a6e5c2
        tile.not-assessed   232c36 -        c3ceda
        tile.closing        25314a -        c9d7f2

        milestone.planned   182029 e6ebf1   e6ebf1
        milestone.due-soon  4a3a12 e8b64c   f5d691
        milestone.overdue   ff7b6f 182029   1d0604
        milestone.reached   e6ebf1 182029   10161d
        milestone.reached-late e6ebf1 e0665a 10161d
        milestone.dropped   182029 6f7b88   9dabb9
        milestone.label     -      -        e6ebf1
        milestone.span      e6ebf140 -      e6ebf1
        kind.sign           e6ebf1 e6ebf1   -
        kind.sign.on-dark 10161d 10161d -
        shared              -      b7c4d3   e6ebf1
        shared.on-dark      -      0c1622   -

        gate.planned        1f2c3f 6285bd   bcd4f7
        gate.on-agenda      21406b 6aa5f0   dceaff
        gate.approved       17352a 5cc98a   a6e5c2
        gate.held           2f3945 8593a4   e6ebf1
        gate.postponed      3d3013 e8b64c   f5d691
        gate.cancelled      182029 6f7b88   9dabb9
        hearing.draft       182029 8c76b5   d9c8f2
        hearing.open        33264a a884d8   e3d4fa
        hearing.closed      262733 837a99   cbc4da
        hearing.processing  2b2340 9377c2   e3d4fa
        hearing.done        2a323b 8593a4   c3ceda
        meeting             1f2c3f 6285bd   bcd4f7
        event               2a323b 8593a4   c3ceda
        event.count         21406b 6aa5f0   dceaff
        hearing.span        a884d833 -      e6ebf1
        agreement.span      2340319f 3e6b52 e6ebf1

        money.secured       8db4ee 8db4ee   0c1622
        money.pledged       648fcf 7ba3de   -
        money.expected      6a89bb 7593c3   -
        money.open          6c84a8 6c84a8   -
        money.lapsed        -      97a5b4   c3ceda
        money.unknown       -      97a5b4   c3ceda
        money.backing       182029 -        e6ebf1
        coverage.secured    8db4ee -      -
        coverage.pledged    7ba3de -      -
        coverage.expected   7d9dce -      -
        coverage.open       7f98bd -      -
        coverage.lapsed     97a5b4 -      -

        chip                182029 6f7d8c   e6ebf1
        chip.on             1f3555 6aa5f0   cfe2ff
        badge.demo          3d3013 e8b64c   f5d691
        warning             3a2e14 e8b64c   f5d691
        conflict            42201e ff7b6f   ffc4be
        region              22344c 6285bd   bcd4f7
        region.selected     6aa5f0 b5d3fb   0c1622
        region.preparatory  182029 6285bd   bcd4f7
        region.abolished    2a323b 75828f   c3ceda
        """;

    private DarkPalette() {}
}
