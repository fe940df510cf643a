package dk.koereplan.export;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardPages;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.scene.dashboard.DashboardModel;
import dk.koereplan.scene.dashboard.DashboardScene;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.List;

/// Draws the view that a request names, whole and with its title block.
public final class ViewScenes {
    private static final double TIMELINE_WIDTH = 1600;
    private static final double BOARD_WIDTH = 1600;
    private static final double DASHBOARD_WIDTH = 1440;
    private static final double DASHBOARD_HEIGHT = 900;
    /// The dashboard is drawn a little larger than a page at screen size, so that one page holds it.
    private static final double DASHBOARD_ON_PAPER = 1.12;

    private final ExportRequest request;
    private final Scope scope;
    private final Texts texts;
    private final PageHead head;
    private final TextMetrics metrics;

    private ViewScenes(ExportRequest request, TextMetrics metrics) {
        this.request = request;
        this.metrics = metrics;
        texts = Texts.in(request.language());
        scope = Scope.of(PlanIndex.of(request.roadmap()), request.filter(), request.asOf());
        head = PageHead.of(scope, texts.get("picture." + request.view().key() + ".title"), texts);
    }

    /// A picture that is as large as it needs to be.
    public static ViewScene picture(ExportRequest request, TextMetrics metrics) {
        var scenes = new ViewScenes(request, metrics);
        return switch (request.view()) {
            case TIMELINE -> scenes.timeline(TIMELINE_WIDTH);
            case BOARD ->
                new ViewScene(
                        BoardScene.whole(BoardModel.of(scenes.scope, scenes.texts), BOARD_WIDTH, scenes.head, metrics),
                        scenes.head,
                        0);
            case DASHBOARD -> scenes.dashboard(DASHBOARD_WIDTH, DASHBOARD_HEIGHT);
        };
    }

    /// A picture that pages are cut from.
    ///
    /// @param width,height the page's printable area in units
    public static ViewScene pages(ExportRequest request, double width, double height, TextMetrics metrics) {
        var scenes = new ViewScenes(request, metrics);
        return switch (request.view()) {
            case TIMELINE -> scenes.timeline(width);
            case BOARD ->
                new ViewScene(
                        BoardPages.of(BoardModel.of(scenes.scope, scenes.texts), width, scenes.head, metrics),
                        scenes.head,
                        scenes.head.height());
            case DASHBOARD -> scenes.dashboard(width * DASHBOARD_ON_PAPER, Math.floor(height * DASHBOARD_ON_PAPER) - 2);
        };
    }

    private ViewScene timeline(double width) {
        TimelineCut cut = request.timeline();
        var model = TimelineModel.of(scope, cut.lanes(), texts);
        TimelineViewport view = cut.whole() ? model.fitting(width, 0) : cut(cut, model.days(), width);
        TimelineScene.Whole whole = TimelineScene.whole(model, view, head, metrics);
        String nothing = whole.nothing();
        List<String> notes = nothing == null ? List.of() : List.of(nothing);
        return new ViewScene(whole.scene(), head, whole.top(), whole.lanes()::at, notes);
    }

    /// The days asked for and no others; an end that was not named is the plan's, or a year from the other end.
    private static TimelineViewport cut(TimelineCut cut, DayInterval plan, double width) {
        LocalDate first = cut.from() == null ? plan.first().orElseThrow() : cut.from();
        LocalDate last = cut.until() == null ? plan.last().orElseThrow() : cut.until();
        if (last.isBefore(first)) {
            return cut.from() == null
                    ? TimelineViewport.exactly(last.minusYears(1), last, width)
                    : TimelineViewport.exactly(first, first.plusYears(1), width);
        }
        return TimelineViewport.exactly(first, last, width);
    }

    private ViewScene dashboard(double width, double height) {
        Overview overview = Overview.of(scope.index(), request.filter(), request.asOf());
        var model = DashboardModel.of(overview, scope.index(), texts);
        return new ViewScene(DashboardScene.page(model, width, height, head, metrics), head, 0);
    }
}
