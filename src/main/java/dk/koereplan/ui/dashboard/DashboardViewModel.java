package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.dashboard.DashboardModel;
import dk.koereplan.scene.dashboard.DashboardScene;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import org.jspecify.annotations.Nullable;

/// The overview of the plan as it is now, and the way from each of its figures to what it counts.
public final class DashboardViewModel {
    /// The smallest picture, in pixels.
    static final double LEAST_WIDTH = 1000;

    private static final double LEAST_HEIGHT = 640;

    private final PlanContext context;
    private final Navigator navigator;
    private @Nullable DashboardModel model;

    public DashboardViewModel(PlanContext context, Navigator navigator) {
        this.context = context;
        this.navigator = navigator;
    }

    /// The plan, the filter or the date has changed.
    public void refresh() {
        model = null;
    }

    private DashboardModel model() {
        DashboardModel made = model;
        if (made == null) {
            Overview overview = Overview.of(context.index(), context.filter(), context.asOf());
            made = DashboardModel.of(overview, context.index(), context.texts());
            model = made;
        }
        return made;
    }

    /// The picture for an area of this size.
    public Scene scene(double width, double height) {
        return DashboardScene.of(model(), width, height, context.metrics());
    }

    /// How high the picture must be at a width.
    public double leastHeight(double width) {
        return scene(Math.max(LEAST_WIDTH, width), LEAST_HEIGHT).height();
    }

    /// Opens the list behind a figure, and selects anything else.
    public void open(Tag tag) {
        if (tag.subject() instanceof Subject.Figure figure) {
            navigator.list(figure.title(), model().idsBehind(figure.id()).ids());
        } else {
            context.select(tag.id());
        }
    }
}
