package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.RegionRow;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.governance.Rag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The tag ids of the dashboard's figures.
final class FigureIds {
    static final String UPDATED = "updated";
    static final String EXPECTED = "expected";
    static final String RED = "red";
    static final String MISSING = "missing";
    static final String MILESTONES = "milestones";
    static final String REGIONS = "regions";
    static final String OVERDUE = "overdue";
    static final String UPCOMING = "upcoming";
    static final String INITIATIVES = "initiatives";
    static final String OWN = "own";
    static final String UNDATED = "undated";
    static final String CONFLICTS = "conflicts";
    static final String DECISIONS = "decisions";
    static final String MATRIX = "matrix";
    static final String NEEDS = "needs";
    static final String NEEDS_MISSING = "needs.missing";
    static final String NEEDS_COVERED = "needs.covered";
    static final String NEEDS_NOT_KNOWN = "needs.notKnown";

    private FigureIds() {}

    static String light(Rag rag) {
        return "light." + rag;
    }

    static String old(Rag rag) {
        return "old." + rag;
    }

    static String phase(Phase phase) {
        return "phase." + phase;
    }

    static String agreement(String agreement) {
        return "agreement." + agreement;
    }

    static String region(RegionRow row, String column) {
        return "region." + row.view().region().id().value() + "." + column;
    }

    static String money(int basis, FundingFamily family, Certainty certainty) {
        return "money." + basis + "." + family + "." + certainty;
    }

    static String basis(int basis) {
        return "money." + basis;
    }

    /// This basis and all after it.
    static String basesFrom(int basis) {
        return "money." + basis + "+";
    }

    static Map<String, Figure> all(Overview overview) {
        Map<String, Figure> all = new LinkedHashMap<>();
        overview.lights().forEach(l -> {
            all.put(light(l.rag()), l.now());
            all.put(old(l.rag()), l.old());
        });
        overview.phases().forEach((phase, figure) -> all.put(phase(phase), figure));
        all.put(UPDATED, overview.updates().updated());
        all.put(EXPECTED, overview.updates().expected());
        all.put(
                MISSING,
                overview.updates().expected().without(overview.updates().updated()));
        all.put(RED, ids(overview.red(), r -> r.initiative()));
        all.put(OVERDUE, overview.overdueFigure());
        all.put(UPCOMING, overview.upcomingFigure());
        all.put(INITIATIVES, overview.initiatives());
        all.put(OWN, overview.ownInitiatives());
        overview.agreements().forEach((agreement, figure) -> all.put(agreement(agreement), figure));
        all.put(UNDATED, overview.undated());
        all.put(CONFLICTS, overview.conflicts());
        all.put(MILESTONES, both(overview.overdueFigure(), overview.upcomingFigure()));
        Figure gates = new Figure(overview.agendas().stream()
                .flatMap(a -> a.figure().ids().stream())
                .toList());
        all.put(DECISIONS, both(gates, ids(overview.hearings(), h -> h.round())));
        all.put(MATRIX, ids(overview.matrix().rows(), r -> r.initiative()));
        all.put(REGIONS, ids(overview.regions(), r -> r.view().region()));
        overview.regions()
                .forEach(row ->
                        RegionColumn.ALL.forEach(column -> all.put(region(row, column.name()), column.figure(row))));
        all.put(NEEDS, overview.needs().all());
        all.put(NEEDS_MISSING, overview.needs().missing());
        all.put(NEEDS_COVERED, overview.needs().covered());
        all.put(NEEDS_NOT_KNOWN, overview.needs().notKnown());
        return all;
    }

    private static <T> Figure ids(List<T> rows, Function<T, Entity> of) {
        return new Figure(rows.stream().map(r -> of.apply(r).id().value()).toList());
    }

    private static Figure both(Figure first, Figure second) {
        return new Figure(
                Stream.concat(first.ids().stream(), second.ids().stream()).toList());
    }

    /// The figure of money of this id, looked for when somebody asks: there may be one basis for each line, and nobody
    /// looks at more than some of them.
    static Figure money(String id, List<FundingBasis> bases) {
        for (int i = 0; i < bases.size(); i++) {
            FundingBasis basis = bases.get(i);
            if (id.equals(basis(i))) {
                return ids(basis.lines(), l -> l);
            }
            if (id.equals(basesFrom(i))) {
                return ids(
                        bases.stream().skip(i).flatMap(b -> b.lines().stream()).toList(), l -> l);
            }
            for (FundingFamily family : basis.families()) {
                for (Certainty certainty : Certainty.values()) {
                    if (id.equals(money(i, family, certainty))) {
                        return basis.ids(family, certainty);
                    }
                }
            }
        }
        return Figure.NONE;
    }
}
