package dk.koereplan.ui.shell;

import dk.koereplan.export.BoardCut;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.export.ExportCard;
import dk.koereplan.ui.export.ExportMemory;
import dk.koereplan.ui.export.ExportState;
import dk.koereplan.ui.export.ExportViewModel;
import dk.koereplan.ui.export.Printing;
import dk.koereplan.ui.export.Sight;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Takes what a plan's screens show out of the program.
///
/// @param memory of what was exported before
record Exporting(Workspace plan, PlanContext context, Ports ports, ExportMemory memory, Notices notices, Layer layer) {
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

    void print(Window owner) {
        if (view().isEmpty()) {
            notices.say(context.text("print.noPage"));
            return;
        }
        ExportViewModel model = model();
        new Printing(context, notices, ports.tasks()).print(owner, (PageForm form) -> model.onPaper(form));
    }
}
