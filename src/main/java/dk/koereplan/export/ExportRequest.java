package dk.koereplan.export;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;

/// Everything that decides what a file will hold: the same request gives the same bytes.
///
/// @param timeline how the timeline is cut; the other views do not heed it
public record ExportRequest(
        Roadmap roadmap,
        AsOf asOf,
        View view,
        TimelineCut timeline,
        PlanFilter filter,
        Language language,
        Layout layout) {}
