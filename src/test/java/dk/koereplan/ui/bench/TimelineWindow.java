package dk.koereplan.ui.bench;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.PlanSession;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.ui.common.FxTaskRunner;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.shell.Ports;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.theme.Theme;
import dk.koereplan.ui.timeline.TimelineView;
import dk.koereplan.ui.timeline.TimelineViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The real timeline screen in a scene of 1600 by 900, moved by wheel events as a user moves it. For the FX thread but
/// for what says otherwise.
final class TimelineWindow {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    private final PlanSession session;
    private final Ports ports;
    private final StackPane root = new StackPane();
    private final FrameClock clock;
    private @Nullable PlanFixture plan;
    private @Nullable TimelineView view;
    private Node canvas = root;
    private double indexMillis;
    private int direction = 1;
    private int zoomed;
    private int panned;

    TimelineWindow(PlanSession session, Path folder) {
        this.session = session;
        ports = TestPorts.in(folder, new FxTaskRunner());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.LIGHT.apply(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        clock = new FrameClock(scene);
    }

    /// For any thread.
    FrameClock clock() {
        return clock;
    }

    double indexMillis() {
        return indexMillis;
    }

    /// For another thread.
    Bare bare() {
        return call(() -> {
            Bare bare = new Bare(PlanIndex.of(session.roadmap()), WIDTH, HEIGHT);
            root.getChildren().setAll(bare);
            return bare;
        });
    }

    private static <T> T call(java.util.function.Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> done.complete(work.get()));
        return done.join();
    }

    /// From the snapshot in memory to the screen in the window; for any thread.
    void show() {
        if (!Platform.isFxApplicationThread()) {
            call(() -> {
                show();
                return true;
            });
            return;
        }
        long start = System.nanoTime();
        PlanIndex index = PlanIndex.of(session.roadmap());
        indexMillis = (System.nanoTime() - start) / 1e6;
        PlanFixture made = new PlanFixture(session, index, ports);
        TimelineViewModel model = new TimelineViewModel(
                made.context(),
                made.edits(),
                made.notices(),
                made.tasks(),
                made.session().file());
        TimelineView shown =
                new TimelineView(made.context(), made.edits(), made.navigator(), made.notices(), new Layer(), model);
        plan = made;
        view = shown;
        root.getChildren().setAll(shown.node());
        canvas = shown.node().lookup(".k-scene");
    }

    /// For another thread.
    void clear() {
        call(() -> {
            if (view != null) {
                view.close();
            }
            root.getChildren().clear();
            return true;
        });
    }

    PlanIndex index() {
        return java.util.Objects.requireNonNull(plan).context().index();
    }

    /// Down, and back up from the end.
    void scroll(double step) {
        turn();
        wheel(0, -direction * step, false);
    }

    /// Three years towards the beginning of the plan, and back.
    void pan(double step) {
        panned++;
        wheel(panned % 400 < 200 ? step : -step, 0, false);
    }

    private void turn() {
        for (Node node : root.lookupAll(".scroll-bar:vertical")) {
            if (node instanceof ScrollBar bar && bar.getValue() >= bar.getMax() - .5) {
                direction = -1;
            } else if (node instanceof ScrollBar bar && bar.getValue() <= bar.getMin() + .5) {
                direction = 1;
            }
        }
    }

    /// Closer for two seconds at 60 Hz, and back.
    void zoom() {
        zoomed++;
        zoom(zoomed % 240 < 120 ? 4 : -4);
    }

    void zoom(double deltaY) {
        wheel(0, deltaY, true);
    }

    private void wheel(double x, double y, boolean shortcut) {
        canvas.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                800,
                450,
                800,
                450,
                false,
                shortcut,
                false,
                false,
                false,
                false,
                x,
                y,
                x,
                y,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    /// Gives a milestone another date, as the inspector does.
    void reschedule(int which) {
        List<Milestone> milestones = session.roadmap().all(Milestone.class);
        Milestone milestone = milestones.get(which * 7 % milestones.size());
        var schema = EntityKind.MILESTONE.schema();
        TreeMap<String, Value> values = new TreeMap<>(schema.write(milestone).fields());
        values.put("forecast", new Value.Text("2031-0" + (1 + which % 9)));
        Entity later = schema.read(milestone.id().value(), new Value.Struct(values));
        java.util.Objects.requireNonNull(plan)
                .edits()
                .apply(
                        Edit.put(later),
                        () -> {},
                        refusals -> {
                            throw new AssertionError(refusals.toString());
                        },
                        () -> {});
    }
}
