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
import dk.koereplan.scene.text.TextMetrics;
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
    static final double LEAST_WIDTH = 560;

    private static final double LEAST_HEIGHT = 640;

    private final PlanContext context;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Derived<Shown> derived;
    private double width;
    private double height;

    /// What is on the screen: the figures, and the picture of them in the size that was wanted.
    public record Shown(Scope scope, DashboardModel model, Scene scene) {}

    public DashboardViewModel(PlanContext context, Navigator navigator) {
        this.context = context;
        this.navigator = navigator;
        derived = new Derived<>(context, made -> shown.set(Optional.of(made)));
    }

    /// Empty until it has been worked out for the first time.
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The plan, the filter, the date or the size has changed.
    public void refresh() {
        Scope scope = context.scope();
        Texts texts = context.texts();
        TextMetrics metrics = context.metrics();
        Optional<DashboardModel> known =
                shown.get().filter(s -> s.scope().equals(scope)).map(Shown::model);
        double wide = width;
        double high = height;
        derived.make(() -> {
            DashboardModel model = known.orElseGet(() -> DashboardModel.of(Overview.of(scope), scope.index(), texts));
            Scene scene = wide < 1 ? empty(wide, high) : DashboardScene.of(model, wide, high, metrics);
            return new Shown(scope, model, scene);
        });
    }

    /// Shows nothing more.
    void close() {
        derived.close();
    }

    /// The picture for an area of this size; that of another until it is made.
    public Scene scene(double wide, double high) {
        if (wide != width || high != height) {
            width = wide;
            height = high;
            refresh();
        }
        return shown.get().map(Shown::scene).orElseGet(() -> empty(wide, high));
    }

    private static Scene empty(double wide, double high) {
        return new Scene(wide, high, "", Roles.SURFACE, List.of());
    }

    /// How high the picture must be at a width.
    public double leastHeight(double wide) {
        return shown.get()
                .map(made -> DashboardScene.height(made.model(), Math.max(LEAST_WIDTH, wide), LEAST_HEIGHT))
                .orElse(0.0);
    }

    /// Opens the list behind a figure, and selects anything else.
    public void open(Tag tag) {
        if (tag.subject() instanceof Subject.Figure figure) {
            shown.get()
                    .ifPresent(made -> navigator.list(
                            figure.title(), made.model().idsBehind(figure.id()).ids()));
        } else {
            context.select(tag.id());
        }
    }
}
