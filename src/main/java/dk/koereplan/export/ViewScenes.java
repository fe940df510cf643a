package dk.koereplan.export;

import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardPages;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.scene.board.MatrixModel;
import dk.koereplan.scene.board.MatrixScene;
import dk.koereplan.scene.dashboard.DashboardModel;
import dk.koereplan.scene.dashboard.DashboardScene;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.timeline.TimelinePages;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.PagesAcross;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Draws the view that a request names, whole and with its title block.
final class ViewScenes {
    private static final double PICTURE_WIDTH = 1600;
    private static final double DASHBOARD_WIDTH = 1440;
    private static final double DASHBOARD_HEIGHT = 900;
    /// The dashboard is drawn a little larger than a page at screen size, so that one page holds it.
    private static final double DASHBOARD_ON_PAPER = 1.12;

    private static final double DASHBOARD_AT_MOST = 1.4;

    private final Material material;
    private final ExportRequest request;
    private final TextMetrics metrics;

    ViewScenes(Material material, TextMetrics metrics) {
        this.material = material;
        this.request = material.request();
        this.metrics = metrics;
    }

    /// A picture that is as large as it needs to be, with what a page has at its foot.
    ViewScene picture(View view) {
        ViewScene drawn = switch (view) {
            case TIMELINE -> timeline(PICTURE_WIDTH, Across.ONE);
            case BOARD -> board(PICTURE_WIDTH);
            case DASHBOARD -> dashboard(DASHBOARD_WIDTH, DASHBOARD_HEIGHT);
            case INITIATIVES, WEEK, FUNDING, GOVERNANCE, STRATEGY, COMPARISON, TABLES, REPORT ->
                new TableScenes(material, metrics).stacked(PICTURE_WIDTH);
        };
        return drawn.drawn(FootLine.below(drawn.scene(), material.stamp(), metrics));
    }

    /// Pictures that pages are cut from, one for each part.
    List<ViewScene> pages() {
        List<ViewScene> pages = new ArrayList<>(pictures());
        pages.addAll(
                new TableScenes(material, metrics).each(request.layout().page().sceneWidth()));
        return pages;
    }

    List<ViewScene> pictures() {
        PageForm form = request.layout().page();
        return request.view().pictures().stream()
                .map(view -> page(view, form.sceneWidth(), form.sceneHeight()))
                .toList();
    }

    /// @param width,height the page's printable area in units
    private ViewScene page(View view, double width, double height) {
        return switch (view) {
            case TIMELINE -> timeline(width, request.layout().across());
            case BOARD -> boardPages(width);
            case DASHBOARD -> fitted(width, height);
            default -> throw new IllegalArgumentException(view + " is no picture");
        };
    }

    private ViewScene board(double width) {
        PageHead head = head(View.BOARD);
        return request.board().setting().isMatrix()
                ? matrix(width)
                : new ViewScene(BoardScene.whole(cards(), width, head, metrics), head, 0);
    }

    private ViewScene boardPages(double width) {
        PageHead head = head(View.BOARD);
        return request.board().setting().isMatrix()
                ? matrix(width)
                : new ViewScene(BoardPages.of(cards(), width, head, metrics), head, head.height());
    }

    private BoardModel cards() {
        return BoardModel.of(material.scope(), request.board().setting(), material.texts());
    }

    private ViewScene matrix(double width) {
        PageHead head = material.head("picture.matrix.title");
        MatrixModel model = MatrixModel.of(material.scope(), material.texts());
        return new ViewScene(MatrixScene.whole(model, width, head, metrics), head, MatrixScene.frozen(head));
    }

    private PageHead head(View view) {
        return material.head(Material.titleKey(view));
    }

    /// @param across on how many pages of this width
    private ViewScene timeline(double width, Across across) {
        TimelineCut cut = request.timeline();
        PageHead head = head(View.TIMELINE);
        var model = TimelineModel.of(material.scope(), cut.lanes(), material.texts());
        TimelineViewport one = cut.whole() ? model.fitting(width, 0) : cut(cut, model.days(), width);
        boolean any = model.hasWithin(one.firstDay(), one.lastDay());
        int pages = any ? across.pages(one.firstDay(), one.lastDay(), width) : 1;
        List<TimelineViewport> views =
                pages == 1 ? List.of(one) : PagesAcross.of(one.firstDay(), one.lastDay(), width, pages);
        TimelinePages whole = TimelinePages.of(model, views, head, metrics);
        String nothing = whole.nothing();
        List<String> notes = nothing == null ? List.of() : List.of(nothing);
        List<Scene> scenes = whole.across();
        return new ViewScene(
                scenes.getFirst(), scenes.subList(1, scenes.size()), head, whole.top(), whole.lanes()::at, notes);
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

    /// The dashboard on one page, unless its words would be too small there.
    private ViewScene fitted(double width, double height) {
        ViewScene first = dashboard(width * DASHBOARD_ON_PAPER, Math.floor(height * DASHBOARD_ON_PAPER) - 2);
        double larger = (first.scene().height() + 2) / height;
        return larger <= DASHBOARD_ON_PAPER || larger > DASHBOARD_AT_MOST
                ? first
                : dashboard(width * larger, Math.floor(height * larger) - 2);
    }

    private ViewScene dashboard(double width, double height) {
        PageHead head = head(View.DASHBOARD);
        Overview overview = Overview.of(material.scope());
        var model = DashboardModel.of(overview, material.scope().index(), material.texts());
        return new ViewScene(DashboardScene.page(model, width, height, head, metrics), head, 0);
    }
}
