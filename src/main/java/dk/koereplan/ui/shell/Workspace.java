package dk.koereplan.ui.shell;

import dk.koereplan.app.Member;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.ui.acts.ActDesk;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.DraftKeeper;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.control.FocusHome;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.filter.FilterBar;
import dk.koereplan.ui.filter.FilterCommands;
import dk.koereplan.ui.filter.FilterViewModel;
import dk.koereplan.ui.history.StepsViewModel;
import dk.koereplan.ui.inspector.CellCards;
import dk.koereplan.ui.inspector.Creation;
import dk.koereplan.ui.inspector.InspectorView;
import dk.koereplan.ui.inspector.InspectorViewModel;
import dk.koereplan.ui.member.WhoViewModel;
import dk.koereplan.ui.views.ViewsButton;
import dk.koereplan.ui.views.ViewsViewModel;
import dk.koereplan.ui.week.WeekViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window's content while a plan is open: the rail, the bars, one screen and the inspector.
public final class Workspace implements Navigator, AutoCloseable {
    private final PlanSession session;
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final Drafts drafts = new Drafts();
    private final DraftKeeper keeper;
    private final TaskRunner tasks;
    private final Appearance appearance;
    private final Layer layer;
    private final House house;
    private final Exporting exporting;
    private final Importing importing;
    private final BorderPane root = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final InspectorViewModel inspecting;
    private final ActDesk acts;
    private final Screens screens;
    private final FilterViewModel filtering;
    private final WhoViewModel who;
    private final Cards cards;
    private final ViewsViewModel views;
    private final List<Runnable> parts = new ArrayList<>();
    private Screen screen = Screen.DASHBOARD;
    private @Nullable ScreenView view;
    private @Nullable Rail rail;
    private @Nullable InspectorView inspector;
    private @Nullable FilterBar filterBar;

    /// @param house the window that it is open in
    Workspace(
            PlanSession session,
            PlanContext context,
            Ports ports,
            Appearance appearance,
            Notices notices,
            Layer layer,
            House house) {
        this.session = session;
        this.context = context;
        this.notices = notices;
        this.tasks = ports.tasks();
        this.appearance = appearance;
        this.layer = layer;
        this.house = house;
        context.remember(house);
        edits = new Edits(context, session, notices, tasks, ports.ids());
        inspecting = new InspectorViewModel(context, edits, drafts);
        keeper = new DraftKeeper(drafts, context, session, tasks, notices::problem);
        acts = new ActDesk(context, edits, notices, layer);
        screens = new Screens(this, layer, house);
        filtering = new FilterViewModel(context);
        String role = ports.preferences().load().member();
        who = new WhoViewModel(context, session, house, () -> Member.usual(role, context.texts()), notices);
        views = new ViewsViewModel(context, edits, notices, house, new ShownNow(this), filtering::show);
        var steps = new StepsViewModel(context, edits, session.file(), tasks, notices);
        cards = new Cards(this, context, layer, who, steps, views);
        edits.nextUndoProperty().subscribe((before, next) -> next.ifPresent(edit -> who.askOnce(cards::askWho)));
        exporting = new Exporting(this, context, ports, house, notices, layer);
        importing = new Importing(this, context, ports.desktop(), ports.plans(), notices, layer);
        root.setCenter(middle);
        FocusHome.place(middle, this::main);
        build();
    }

    BorderPane node() {
        return root;
    }

    /// The open plan, for those who look at it from outside: tests and pictures.
    public PlanContext context() {
        return context;
    }

    public PlanSession session() {
        return session;
    }

    Edits edits() {
        return edits;
    }

    Notices notices() {
        return notices;
    }

    Drafts drafts() {
        return drafts;
    }

    TaskRunner tasks() {
        return tasks;
    }

    Screens screens() {
        return screens;
    }

    public Screen screen() {
        return screen;
    }

    /// Makes every view anew, in the language and colours of now.
    void build() {
        clear();
        who.act();
        Rail newRail = new Rail(
                context.texts(), this::show, cards::askWho, appearance::switchLanguage, appearance::switchTheme);
        rail = newRail;
        root.setLeft(newRail);
        ViewsButton named = new ViewsButton(views, context.texts(), layer);
        TopBar top = new TopBar(context, edits, layer, cards, exporting::openCard, named);
        FilterBar filters = new FilterBar(context, filtering, layer);
        filterBar = filters;
        root.setTop(null);
        VBox bars = new VBox(top, filters);
        house.earlier()
                .ifPresent(point ->
                        bars.getChildren().addFirst(new EarlierBand(point, context.texts(), house::closePlan)));
        middle.setTop(bars);
        StatusBar status = new StatusBar(context, this, session, drafts);
        middle.setBottom(status);
        InspectorView newInspector = new InspectorView(context, this, layer, inspecting);
        inspector = newInspector;
        middle.setRight(newInspector.node());
        parts.addAll(List.of(top::close, named::close, filters::close, status::close, newInspector::close));
        showAnew(screen);
    }

    private void clear() {
        layer.hideAll();
        screens.forgetBeginning();
        acts.forget();
        if (view != null) {
            view.close();
            view = null;
        }
        parts.forEach(Runnable::run);
        parts.clear();
        middle.setCenter(null);
    }

    @Override
    public void show(Screen next) {
        screens.ready(next, () -> {
            if (next != screen || view == null) {
                showAnew(next);
            }
            enter();
        });
    }

    /// Who goes to another screen works there, wherever the keyboard was.
    private void enter() {
        if (root.getScene() != null && !layer.showing()) {
            root.applyCss();
            root.layout();
            main().ifPresent(Node::requestFocus);
        }
    }

    /// Makes the screen's view again, also when it is the one that is shown.
    void showAnew(Screen next) {
        if (view != null) {
            view.close();
        }
        screen = next;
        view = screens.open(next);
        middle.setCenter(view.node());
        if (rail != null) {
            rail.select(next);
        }
    }

    @Override
    public void list(String title, Collection<String> ids) {
        List<Entity> found =
                ids.stream().flatMap(id -> context.index().find(id).stream()).toList();
        if (!found.isEmpty() && found.stream().allMatch(Initiative.class::isInstance)) {
            screens.initiatives().narrow(title, ids);
            showAnew(Screen.INITIATIVES);
            enter();
        } else {
            screens.showList(title, ids);
        }
    }

    @Override
    public List<Command> acts(Collection<String> ids) {
        return acts.commands(ids);
    }

    @Override
    public List<Command> records(Collection<String> ids) {
        return acts.records(ids);
    }

    @Override
    public List<Command> copying() {
        return view == null ? List.of() : exporting.commands(view.node());
    }

    @Override
    public CellEditing cells() {
        return new CellCards(context, inspecting, edits, layer);
    }

    @Override
    public void edit(String id, String field) {
        inspecting.edit(id, field);
    }

    /// What the screen is worked with.
    Optional<Node> main() {
        return Optional.ofNullable(view).flatMap(shown -> Focusables.main(shown.node()));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = keyed();
        all.addAll(acts(List.of(context.selectionProperty().get())));
        return all;
    }

    /// What has keys: the same whatever is selected.
    private List<Command> standing() {
        List<Command> all =
                new ArrayList<>(new ShellCommands(this, context, edits, acts, appearance, inspecting, house).all());
        if (filterBar != null) {
            all.addAll(new FilterCommands(filtering, filterBar::ask).all());
        }
        if (view != null) {
            all.addAll(copying());
            all.addAll(view.commands());
        }
        return all;
    }

    /// What *Historik* compares with, while it does.
    Optional<StatePoint> comparedSince() {
        return screens.comparedSince();
    }

    private List<Command> keyed() {
        List<Command> all = standing();
        all.addAll(acts.records(List.of(context.selectionProperty().get())));
        return all;
    }

    Cards cards() {
        return cards;
    }

    Exporting exporting() {
        return exporting;
    }

    void lookBack(StatePoint point) {
        house.lookBack(point);
    }

    /// Brings in a spreadsheet that somebody has given already; empty for a plan that is only looked at.
    Optional<Consumer<Path>> sheets() {
        return context.readOnly() ? Optional.empty() : Optional.of(importing::open);
    }

    void importFile() {
        importing.openFile(root.getScene().getWindow());
    }

    void importPasted() {
        importing.paste();
    }

    void print() {
        exporting.print(root.getScene().getWindow());
    }

    /// Where a member reports for the period.
    void showRound() {
        screens.week().set(WeekViewModel.Part.ROUND);
        show(Screen.WEEK);
    }

    void beginStrategy() {
        screens.beginStrategy();
    }

    @Override
    public void history(String id, String field) {
        screens.showHistory(id, field);
    }

    /// Of the field that the cursor is in, or else of the record.
    void showHistory() {
        history(inspecting.id(), inspector == null ? "" : inspector.field());
    }

    void showSource() {
        if (inspector != null) {
            inspector.showSource();
        }
    }

    void toggleEditing() {
        if (inspector != null) {
            inspector.toggleEditing();
        }
    }

    /// Reads the field that the cursor is in, before the plan is closed.
    void commitTyped() {
        if (inspector != null) {
            inspector.commitTyped();
        }
    }

    /// @param on while what is typed becomes no new record
    void hold(boolean on) {
        inspecting.hold(on);
    }

    /// Asks for what was typed before the plan was closed last.
    void restore() {
        keeper.start(cards::sayRestored);
    }

    void focusFilter() {
        if (filterBar != null) {
            filterBar.focusText();
        }
    }

    @Override
    public void create(EntityKind kind, String whole) {
        new Creation(context, edits, this, drafts).begin(kind, whole);
    }

    /// What its keys do.
    WorkspaceKeys keys() {
        return new WorkspaceKeys(this::keyed, layer, house::closePlan);
    }

    @Override
    public void close() {
        clear();
        keeper.close();
    }
}
