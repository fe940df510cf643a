package dk.koereplan.export;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.Plans;
import java.time.LocalDate;

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
        return new ExportRequest(roadmap, asOf, view, cut, filter, language, Layout.of(STAMP));
    }
}
