package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.Periods;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.i18n.Texts;
import java.util.Map;
import java.util.Optional;

/// What the dashboard shows, and the list behind every figure of it. Immutable.
public final class DashboardModel {
    private final Overview overview;
    private final PlanIndex index;
    private final Texts texts;
    private final Map<String, Figure> figures;

    private DashboardModel(Overview overview, PlanIndex index, Texts texts) {
        this.overview = overview;
        this.index = index;
        this.texts = texts;
        this.figures = FigureIds.all(overview);
    }

    public static DashboardModel of(Overview overview, PlanIndex index, Texts texts) {
        return new DashboardModel(overview, index, texts);
    }

    public Overview overview() {
        return overview;
    }

    PlanIndex index() {
        return index;
    }

    Texts texts() {
        return texts;
    }

    /// The records behind a figure, by the id of its tag; none for an id that is no figure.
    public Figure idsBehind(String tagId) {
        Figure known = figures.get(tagId);
        return known == null ? FigureIds.money(tagId, overview.funding().bases()) : known;
    }

    /// What the period is called that the lights are compared with.
    Optional<String> previousPeriod() {
        return Periods.before(overview.asOf().day(), index).map(ReportingPeriod::title);
    }

    String title(String id) {
        return index.title(id);
    }
}
