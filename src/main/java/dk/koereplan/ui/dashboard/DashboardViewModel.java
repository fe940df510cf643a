package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.dashboard.DashboardModel;
import dk.koereplan.scene.dashboard.DashboardScene;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The overview of the plan as it is now, and the way from each of its figures to what it counts.
public final class DashboardViewModel {
    /// The smallest picture, in pixels.
    static final double LEAST_WIDTH = 1000;

    private static final double LEAST_HEIGHT = 640;

    private final PlanContext context;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<DashboardModel>> model = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Derived<DashboardModel> derived;

    public DashboardViewModel(PlanContext context, Navigator navigator) {
        this.context = context;
        this.navigator = navigator;
        derived = new Derived<>(context, made -> model.set(Optional.of(made)));
    }

    /// What is shown; empty until it has been worked out for the first time.
    public ReadOnlyObjectProperty<Optional<DashboardModel>> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /// The plan, the filter or the date has changed.
    public void refresh() {
        Scope scope = context.scope();
        Texts texts = context.texts();
        derived.make(() -> DashboardModel.of(Overview.of(scope), scope.index(), texts));
    }

    /// Shows nothing more.
    void close() {
        derived.close();
    }

    /// The picture for an area of this size.
    public Scene scene(double width, double height) {
        return model.get()
                .map(made -> DashboardScene.of(made, width, height, context.metrics()))
                .orElseGet(() -> new Scene(width, height, "", Roles.SURFACE, List.of()));
    }

    /// How high the picture must be at a width.
    public double leastHeight(double width) {
        return model.get()
                .map(made -> DashboardScene.height(made, Math.max(LEAST_WIDTH, width), LEAST_HEIGHT))
                .orElse(0.0);
    }

    /// Opens the list behind a figure, and selects anything else.
    public void open(Tag tag) {
        if (tag.subject() instanceof Subject.Figure figure) {
            model.get()
                    .ifPresent(made -> navigator.list(
                            figure.title(), made.idsBehind(figure.id()).ids()));
        } else {
            context.select(tag.id());
        }
    }
}
