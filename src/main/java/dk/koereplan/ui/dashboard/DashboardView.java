package dk.koereplan.ui.dashboard;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Placed;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// The director's page: what is red and why, what is to be decided, what is due, and whether the money is there.
/// One canvas, scrolled where the window is too small for it.
public final class DashboardView implements ScreenView {
    private static final double MARGIN = 16;
    private final SceneCanvas canvas;
    private final ScrollPane root;
    private final Subscriptions subscriptions = new Subscriptions();

    public DashboardView(PlanContext context, DashboardViewModel model, EarlyViewModel early) {
        canvas = new SceneCanvas(context.palette(), model::scene);
        canvas.link(model::open, this::reveal);
        canvas.least(DashboardViewModel.LEAST_WIDTH, model::leastHeight);
        root = new ScrollPane(canvas);
        root.getStyleClass().add(Css.SCREEN);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        subscriptions.now(context.scopeProperty(), scope -> {
            model.refresh();
            early.refresh();
        });
        subscriptions.now(early.planProperty(), plan -> {
            root.setFitToHeight(plan.isEmpty());
            root.setContent(
                    plan.<Node>map(p -> new EarlyPage(context, early, p)).orElse(canvas));
        });
        subscriptions.now(model.shownProperty(), made -> {
            canvas.requestLayout();
            canvas.repaint();
        });
        subscriptions.add(model::close);
        subscriptions.add(early::close);
    }

    /// Scrolls as little as it takes.
    private void reveal(Placed placed) {
        Bounds wanted = placed.bounds().inset(-MARGIN);
        root.setVvalue(scrolled(
                root.getVvalue(),
                wanted.y(),
                wanted.bottom(),
                root.getViewportBounds().getHeight(),
                canvas.getHeight()));
        root.setHvalue(scrolled(
                root.getHvalue(),
                wanted.x(),
                wanted.right(),
                root.getViewportBounds().getWidth(),
                canvas.getWidth()));
    }

    /// @param value how far it is scrolled, from 0 to 1
    private static double scrolled(double value, double first, double last, double seen, double all) {
        double room = all - seen;
        if (room < 1) {
            return 0;
        }
        double at = Math.min(first, Math.max(value * room, last - seen));
        return Math.clamp(at / room, 0, 1);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
