package dk.koereplan.ui.shell;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.export.BoardCut;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.PlanList;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.export.Copying;
import dk.koereplan.ui.export.ExportCard;
import dk.koereplan.ui.export.ExportMemory;
import dk.koereplan.ui.export.ExportState;
import dk.koereplan.ui.export.ExportViewModel;
import dk.koereplan.ui.export.Printing;
import dk.koereplan.ui.export.Sight;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;

/// Takes what a plan's screens show out of the program.
///
/// @param memory of what was exported before
record Exporting(Workspace plan, PlanContext context, Ports ports, ExportMemory memory, Notices notices, Layer layer) {
    private static final String EVERYWHERE = "place.everywhere";

    void openCard() {
        var card = new ExportCard(context, model(), ports.desktop(), layer::hide);
        layer.showCentred(card, card.focus());
    }

    private ExportViewModel model() {
        return new ExportViewModel(
                context,
                ports.export(),
                ports.tasks(),
                memory,
                sight(),
                ports.clock().instant());
    }

    private Sight sight() {
        // there is such a folder, as the plan lies in it
        Path beside = path().getParent();
        return new Sight(
                view(),
                timeline(),
                new BoardCut(plan.screens().board().settingProperty().get()),
                plan.comparedSince(),
                plan.session().file(),
                beside == null ? ports.plans() : beside);
    }

    private Path path() {
        return plan.session().file().path().toAbsolutePath();
    }

    private TimelineCut timeline() {
        return new TimelineCut(plan.screens().timeline().lanesProperty().get(), null, null);
    }

    /// The log has no pages; a comparison has.
    private Optional<View> view() {
        return plan.screen() == Screen.HISTORY
                ? plan.comparedSince().map(since -> View.COMPARISON)
                : view(plan.screen());
    }

    private static Optional<View> view(Screen screen) {
        return Optional.ofNullable(
                switch (screen) {
                    case DASHBOARD -> View.DASHBOARD;
                    case WEEK -> View.WEEK;
                    case TIMELINE -> View.TIMELINE;
                    case BOARD -> View.BOARD;
                    case INITIATIVES -> View.INITIATIVES;
                    case FUNDING -> View.FUNDING;
                    case GOVERNANCE -> View.GOVERNANCE;
                    case STRATEGY -> View.STRATEGY;
                    case HISTORY -> null;
                });
    }

    boolean exportedBefore() {
        return ExportViewModel.again(memory, path()).isPresent();
    }

    /// The same file as last time, of the plan as it is now.
    void again() {
        ExportViewModel model = model();
        model.stateProperty().subscribe(this::tell);
        model.writeAgain();
    }

    private void tell(ExportState state) {
        switch (state) {
            case ExportState.Done done -> {
                Path file = done.file().path();
                notices.say(
                        context.text("export.done", file),
                        List.of(
                                new Notices.Action(
                                        context.text("export.open"),
                                        () -> tried(ports.desktop().open(file))),
                                new Notices.Action(
                                        context.text("export.show"),
                                        () -> tried(ports.desktop().show(file)))));
                done.file().notes().forEach(notices::say);
            }
            case ExportState.Refused refused -> notices.say(refused.why());
            case ExportState.Choosing choosing -> {}
            case ExportState.Writing writing -> {}
            case ExportState.Asking asking -> {}
        }
    }

    private void tried(boolean done) {
        if (!done) {
            notices.say(context.text("export.noProgram"));
        }
    }

    private Copying copying() {
        return new Copying(context, notices);
    }

    void copyPicture(Node shown) {
        copying().picture(shown, listed());
    }

    void copyTable(Node shown) {
        copying().table(shown, listed());
    }

    /// Of a screen without a list of that kind: what is selected, or all that the filter leaves; initiatives where a
    /// file would have a drawing.
    private Supplier<Table<?>> listed() {
        Set<String> selected = selected();
        Scope scope = context.scope();
        Texts texts = context.texts();
        PlanList list =
                view().flatMap(view -> view.lists().stream().findFirst()).orElse(PlanList.INITIATIVES);
        return () -> {
            Table<?> all = list.table(scope, texts);
            Table<?> some = all.only(selected);
            return some.rows().isEmpty() ? all : some;
        };
    }

    private Set<String> selected() {
        Set<String> ids = new HashSet<>(Set.of(context.selectionProperty().get()));
        if (plan.screen() == Screen.TIMELINE) {
            ids.addAll(plan.screens().timeline().editing().selection().ids());
        }
        return ids;
    }

    List<Command> commands(Node shown) {
        return List.of(
                Command.of("command.copy.picture", "Shortcut+Shift+C", EVERYWHERE, () -> copyPicture(shown)),
                Command.of("command.copy.table", "Shortcut+Alt+C", EVERYWHERE, () -> copyTable(shown)));
    }

    void print(Window owner) {
        if (view().isEmpty()) {
            notices.say(context.text("print.noPage"));
            return;
        }
        ExportViewModel model = model();
        new Printing(context, notices, ports.tasks()).print(owner, (PageForm form) -> model.onPaper(form));
    }
}
