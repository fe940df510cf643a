package dk.koereplan.export;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.comparison.Comparison;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import dk.koereplan.table.plan.ComparisonTable;
import java.time.LocalDate;
import java.util.Optional;

/// What tests ask an exporter for.
public final class Requests {
    /// Where every file of a test comes from.
    public static final Stamp STAMP = new Stamp(LocalDate.of(2026, 11, 21), 0, "0123456789abcdef");

    private Requests() {}

    /// The whole view of a plan in Danish, on its own day.
    public static ExportRequest of(Roadmap roadmap, View view) {
        return of(roadmap, view, PlanFilter.EMPTY, Language.DANISH);
    }

    public static ExportRequest of(Roadmap roadmap, View view, PlanFilter filter, Language language) {
        return of(roadmap, Plans.asOf(roadmap), view, TimelineCut.WHOLE, filter, language);
    }

    public static ExportRequest of(
            Roadmap roadmap, AsOf asOf, View view, TimelineCut cut, PlanFilter filter, Language language) {
        var request = new ExportRequest(roadmap, asOf, view, cut, filter, language, Layout.of(STAMP));
        return view == View.COMPARISON ? request.against(sinceNothing(roadmap)) : request;
    }

    /// All of a plan is new.
    private static Compared sinceNothing(Roadmap roadmap) {
        Scope before = Plans.scope(Roadmap.EMPTY);
        Scope after = Plans.scope(roadmap);
        return new Compared(
                texts -> "01-01-2000",
                texts -> ComparisonTable.of(
                        Comparison.of(before, after), before.index(), after.index(), d -> Optional.empty(), texts));
    }
}
