package dk.koereplan.export;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import org.jspecify.annotations.Nullable;

/// Everything that decides what a file will hold: the same request gives the same bytes.
///
/// @param timeline how the timeline is cut; the other views do not heed it
/// @param board how the board is laid out; the other views do not heed it
/// @param against the earlier state that a comparison is made with; null when there is none
public record ExportRequest(
        Roadmap roadmap,
        AsOf asOf,
        View view,
        TimelineCut timeline,
        BoardCut board,
        PlanFilter filter,
        Language language,
        Layout layout,
        @Nullable Compared against) {
    public ExportRequest(
            Roadmap roadmap,
            AsOf asOf,
            View view,
            TimelineCut timeline,
            PlanFilter filter,
            Language language,
            Layout layout) {
        this(roadmap, asOf, view, timeline, BoardCut.PLAIN, filter, language, layout, null);
    }

    /// The same, held against an earlier state.
    public ExportRequest against(@Nullable Compared earlier) {
        return new ExportRequest(roadmap, asOf, view, timeline, board, filter, language, layout, earlier);
    }

    /// The same with the board laid out so.
    public ExportRequest board(BoardCut cut) {
        return new ExportRequest(roadmap, asOf, view, timeline, cut, filter, language, layout, against);
    }

    /// The same on other pages.
    ExportRequest laid(Layout other) {
        return new ExportRequest(roadmap, asOf, view, timeline, board, filter, language, other, against);
    }
}
