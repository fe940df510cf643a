package dk.koereplan.ui.shell;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.Problem;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.i18n.Language;
import dk.koereplan.settings.ExportChoice;
import dk.koereplan.settings.Preferences;
import dk.koereplan.settings.WindowPlace;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.CanvasPainter;
import dk.koereplan.ui.control.FocusHome;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.theme.Theme;
import dk.koereplan.ui.timeline.view.TimelineLayout;
import dk.koereplan.ui.welcome.LoadingView;
import dk.koereplan.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window. Make one on the FX thread, then [#show] it in a stage, or look at its [#root] in a scene of one's own.
public final class Shell implements WelcomeView.Door, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);
    private final Ports ports;
    private final Appearance appearance;
    private final StackPane root = new StackPane();
    private final StackPane content = new StackPane();
    private final Layer layer = new Layer();
    private final Toasts toasts;
    private final PlanOpening doorman;
    private final WindowMemory memory;
    private @Nullable Workspace workspace;
    private @Nullable Workspace earlier;
    private @Nullable PlanSession session;

    public Shell(Ports ports) {
        CanvasPainter.loadFonts();
        this.ports = ports;
        this.memory = new WindowMemory(ports.preferences(), ports.tasks());
        Preferences preferences = memory.preferences();
        this.appearance = new Appearance(Language.of(preferences.language()), Theme.of(preferences.theme()));
        this.toasts = new Toasts(
                appearance::texts, this::titleOf, failure -> Problem.of(failure, appearance.texts(), ports.version()));
        this.doorman = new PlanOpening(ports, appearance);
        root.getChildren().addAll(content, toasts, layer);
        new FocusHome(root, layer);
        FocusHome.place(content, () -> workspace().flatMap(Workspace::main).or(() -> Focusables.main(content)));
        appearance.languageProperty().subscribe((before, now) -> rebuild());
        appearance.themeProperty().subscribe((before, now) -> dressAndRebuild());
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                appearance.theme().apply(scene);
                if (content.getChildren().isEmpty()) {
                    welcome();
                }
            }
        });
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> workspace().ifPresent(w -> w.keys().onKey(event)));
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> workspace().ifPresent(w -> w.keys().beforeFields(event)));
        DroppedFiles.on(root, () -> new DroppedFiles(this::open, workspace().flatMap(Workspace::sheets)));
    }

    /// The whole content of the window.
    public StackPane root() {
        return root;
    }

    public Appearance appearance() {
        return appearance;
    }

    /// What is shown while a plan is open.
    public Optional<Workspace> workspace() {
        return Optional.ofNullable(earlier == null ? workspace : earlier);
    }

    private String titleOf(String id) {
        return workspace().map(w -> w.context().title(id)).orElse(id);
    }

    /// Puts the window on the screen, where it was last.
    public void show(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> toasts.problem(failure));
        WindowPlace place = memory.preferences().window();
        stage.setScene(new Scene(root, place.width(), place.height()));
        stage.setTitle("Køreplan");
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setMaximized(place.maximised());
        stage.setOnCloseRequest(event -> {
            event.consume();
            leaving(stage::hide);
        });
        stage.setOnHidden(event -> {
            Scene scene = stage.getScene();
            memory.change(p -> p.withWindow(
                    stage.isMaximized()
                            ? new WindowPlace(p.window().width(), p.window().height(), true)
                            : new WindowPlace((int) scene.getWidth(), (int) scene.getHeight(), false)));
            close();
        });
        stage.show();
    }

    @Override
    public void open(Path plan) {
        open(plan, () -> ports.files().open(plan));
    }

    /// Shows a plan that is being opened.
    public void open(Path plan, Callable<PlanFile> file) {
        loading(plan);
        doorman.open(file, this::enter, failure -> notOpened(plan, failure));
    }

    /// Nothing can be begun while the plan that was asked for is on its way.
    private void loading(Path plan) {
        if (workspace == null) {
            content.getChildren().setAll(new LoadingView(String.valueOf(plan.getFileName()), appearance.texts()));
        }
    }

    private void notOpened(Path plan, Exception failure) {
        if (workspace == null) {
            welcome();
        }
        if (failure instanceof PlanFileProblem problem && problem.reason() == PlanFileProblem.Reason.IN_USE) {
            toasts.problem(
                    failure,
                    new Notices.Action(
                            appearance.texts().get("welcome.readOnly"),
                            () -> doorman.openReadOnly(plan, this::enter, toasts::problem)));
        } else {
            toasts.problem(failure);
        }
    }

    /// Shows a plan that somebody has opened already.
    public void enter(PlanSession opened, Scope first) {
        leave();
        session = opened;
        PlanContext context = context(first, opened.file().readOnly());
        Workspace entered = workspace(opened, context, Optional.empty());
        workspace = entered;
        Optional.ofNullable(memory.preferences().looks().get(path(opened)))
                .map(TimelineLayout::of)
                .ifPresent(entered.screens().timeline()::restore);
        content.getChildren().setAll(entered.node());
        entered.restore();
        memory.change(p -> p.opened(path(opened)));
        OpeningNotices.tell(opened.file().notices(), first.index().roadmap(), ports.tasks(), toasts, appearance);
        entered.main().ifPresent(Node::requestFocus);
        entitle(context.planTitle() + " – Køreplan");
    }

    private PlanContext context(Scope first, boolean readOnly) {
        return new PlanContext(
                first, readOnly, ports.clock(), ports.metrics(), appearance, ports.tasks(), toasts::problem);
    }

    private Workspace workspace(PlanSession opened, PlanContext context, Optional<StatePoint> point) {
        return new Workspace(opened, context, ports, appearance, toasts, layer, new Home(point));
    }

    /// The plan itself waits behind its earlier state, with all that is typed in it.
    private void show(LookingBack.Past past) {
        if (session == null || workspace == null) {
            return;
        }
        leaveEarlier();
        workspace.commitTyped();
        PlanContext context = context(past.scope(), true);
        Workspace entered = workspace(past.session(), context, Optional.of(past.point()));
        earlier = entered;
        content.getChildren().setAll(entered.node());
        entered.main().ifPresent(Node::requestFocus);
    }

    private void leaveEarlier() {
        Workspace left = earlier;
        if (left != null) {
            earlier = null;
            left.close();
        }
    }

    private void entitle(String title) {
        if (root.getScene() != null && root.getScene().getWindow() instanceof Stage stage) {
            stage.setTitle(title);
        }
    }

    private static Path path(PlanSession opened) {
        return opened.file().path().toAbsolutePath();
    }

    private void leave() {
        leaveEarlier();
        if (workspace != null) {
            Path plan = path(workspace.session());
            workspace
                    .screens()
                    .timeline()
                    .layout()
                    .map(TimelineLayout::look)
                    .ifPresent(look -> memory.change(p -> p.looked(plan, look)));
            workspace.commitTyped();
            workspace.hold(true);
            content.requestFocus();
            workspace.close();
            workspace = null;
        }
        PlanSession open = session;
        if (open != null) {
            session = null;
            ports.tasks()
                    .write(
                            () -> {
                                open.close();
                                return open;
                            },
                            closed -> LOG.info("Plan closed"),
                            toasts::problem);
        }
    }

    private void leaving(Runnable leave) {
        new Leaving(layer, ports.tasks(), appearance, toasts).of(workspace, leave);
    }

    /// This window for the plan in it.
    private final class Home implements House {
        private final Optional<StatePoint> point;

        Home(Optional<StatePoint> point) {
            this.point = point;
        }

        @Override
        public void closePlan() {
            if (point.isPresent()) {
                present();
            } else {
                leaving(Shell.this::closeNow);
            }
        }

        @Override
        public void lookBack(StatePoint asked) {
            Optional.ofNullable(session)
                    .ifPresent(open -> new LookingBack(ports, toasts, appearance).to(asked, open, past -> {
                        // the answer may come after another plan has been opened
                        if (session == open) {
                            show(past);
                        }
                    }));
        }

        @Override
        public Optional<StatePoint> earlier() {
            return point;
        }

        @Override
        public Optional<String> kept(String name) {
            return Optional.ofNullable(session)
                    .flatMap(open -> memory.preferences().kept(path(open), name));
        }

        @Override
        public void keep(String name, String text) {
            Optional.ofNullable(session).ifPresent(open -> memory.change(p -> p.keeping(path(open), name, text)));
        }

        @Override
        public Optional<ExportChoice> lastExport() {
            return memory.preferences().export();
        }

        @Override
        public void exported(ExportChoice choice) {
            memory.change(p -> p.exported(choice));
        }
    }

    /// From an earlier state back to the plan as it is now.
    private void present() {
        leaveEarlier();
        workspace().ifPresent(now -> {
            content.getChildren().setAll(now.node());
            now.main().ifPresent(Node::requestFocus);
        });
    }

    private void closeNow() {
        leave();
        welcome();
        entitle("Køreplan");
    }

    private void welcome() {
        content.getChildren()
                .setAll(new WelcomeView(appearance.texts(), memory.preferences().recent(), ports.version(), this));
    }

    @Override
    public void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(appearance.texts().get("welcome.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(appearance.texts().get("welcome.filter"), "*.koereplan"));
        Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow())).ifPresent(file -> open(file.toPath()));
    }

    @Override
    public void forget(Path plan) {
        memory.change(p -> p.forgotten(plan));
        welcome();
    }

    @Override
    public void create(String title) {
        doorman.create(title, this::enter, toasts::problem);
    }

    @Override
    public void sample(String name) {
        doorman.sample(name, this::enter, toasts::problem);
    }

    @Override
    public void switchLanguage() {
        appearance.switchLanguage();
    }

    @Override
    public void switchTheme() {
        appearance.switchTheme();
    }

    private void dressAndRebuild() {
        if (root.getScene() != null) {
            appearance.theme().apply(root.getScene());
        }
        rebuild();
    }

    private void rebuild() {
        memory.change(p -> p.withLanguage(appearance.language().code())
                .withTheme(appearance.theme().key()));
        if (workspace == null) {
            welcome();
        } else {
            workspace.build();
            Optional.ofNullable(earlier).ifPresent(Workspace::build);
        }
    }

    /// Closes the plan; the window is not used after this.
    @Override
    public void close() {
        leave();
        memory.save();
    }
}
