package dk.koereplan.ui.shell;

import dk.koereplan.app.PlanMemory;
import dk.koereplan.app.comparison.StatePoint;
import dk.koereplan.table.plan.FigureTable;
import dk.koereplan.ui.board.BoardView;
import dk.koereplan.ui.board.BoardViewModel;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.dashboard.DashboardView;
import dk.koereplan.ui.dashboard.DashboardViewModel;
import dk.koereplan.ui.dashboard.EarlyViewModel;
import dk.koereplan.ui.funding.FundingView;
import dk.koereplan.ui.governance.GovernanceView;
import dk.koereplan.ui.history.ComparisonViewModel;
import dk.koereplan.ui.history.HistoryView;
import dk.koereplan.ui.history.HistoryViewModel;
import dk.koereplan.ui.history.RecordHistoryCard;
import dk.koereplan.ui.initiatives.InitiativesView;
import dk.koereplan.ui.initiatives.InitiativesViewModel;
import dk.koereplan.ui.strategy.BeginCard;
import dk.koereplan.ui.strategy.StrategyView;
import dk.koereplan.ui.strategy.StrategyViewModel;
import dk.koereplan.ui.timeline.TimelineView;
import dk.koereplan.ui.timeline.TimelineViewModel;
import dk.koereplan.ui.week.RoundViewModel;
import dk.koereplan.ui.week.WeekView;
import dk.koereplan.ui.week.WeekViewModel;
import java.util.Collection;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Makes the screens. What a screen remembers while another is shown lives here.
final class Screens {
    private final Workspace plan;
    private final Layer layer;
    private final InitiativesViewModel initiatives;
    private final TimelineViewModel timeline;
    private final BoardViewModel board;
    private final HistoryViewModel history;
    private final ComparisonViewModel comparing;
    private final StrategyViewModel strategy;
    private @Nullable BeginCard beginning;
    private @Nullable Screen asked;
    private final ObjectProperty<WeekViewModel.Part> week = new SimpleObjectProperty<>(WeekViewModel.Part.WEEK);

    Screens(Workspace plan, Layer layer, PlanMemory memory) {
        this.plan = plan;
        this.layer = layer;
        this.strategy = new StrategyViewModel(plan.context());
        this.initiatives = new InitiativesViewModel(plan.context());
        this.timeline = new TimelineViewModel(
                plan.context(),
                plan.edits(),
                plan.notices(),
                plan.tasks(),
                plan.session().file());
        this.board = new BoardViewModel(plan.context(), plan.edits(), plan.notices(), plan.tasks(), memory);
        this.comparing =
                new ComparisonViewModel(plan.context(), plan.edits(), plan.notices(), plan.session(), plan.tasks());
        this.history = new HistoryViewModel(plan.context(), plan.edits(), plan.notices(), plan.session(), plan.tasks());
    }

    /// Which part of *Denne uge* is shown.
    ObjectProperty<WeekViewModel.Part> week() {
        return week;
    }

    Optional<StatePoint> comparedSince() {
        return comparing.shownSince();
    }

    InitiativesViewModel initiatives() {
        return initiatives;
    }

    BoardViewModel board() {
        return board;
    }

    TimelineViewModel timeline() {
        return timeline;
    }

    /// The records behind a figure, over the screen that is shown.
    void showList(String title, Collection<String> ids) {
        PlanContext context = plan.context();
        ListCard card = new ListCard(
                FigureTable.of(title, ids, context.scope().facts(), context.texts()), context, layer, record -> {
                    layer.hide();
                    context.select(record.id().value());
                });
        layer.showCentred(card, card.focus());
    }

    /// The flow that a new strategy begins with, over the screen that is shown.
    void beginStrategy() {
        beginning = BeginCard.again(beginning, plan.context(), plan.edits(), layer::hide);
        layer.showCentred(beginning, beginning.focus());
    }

    /// What stands in it is said in another language now. A screen that is asked for is not shown any more.
    void forgetBeginning() {
        beginning = null;
        asked = null;
    }

    /// What a record was before, over the screen that is shown.
    ///
    /// @param field empty for all of them
    void showHistory(String id, String field) {
        RecordHistoryCard card = new RecordHistoryCard(plan.context(), history, id, field, layer::hide);
        layer.showCentred(card, card.focus());
    }

    /// Does something once what a screen shows is laid out, which is done away from the window's thread: at once when
    /// it is already, and never when another screen is asked for meanwhile. Until then the screen before is shown.
    void ready(Screen screen, Runnable then) {
        asked = screen;
        Runnable ifStill = () -> {
            if (screen == asked) {
                then.run();
            }
        };
        switch (screen) {
            case TIMELINE -> timeline.ready(ifStill);
            case BOARD -> board.ready(ifStill);
            default -> ifStill.run();
        }
    }

    ScreenView open(Screen screen) {
        asked = screen;
        return switch (screen) {
            case DASHBOARD ->
                new DashboardView(
                        plan.context(),
                        new DashboardViewModel(plan.context(), plan),
                        new EarlyViewModel(plan.context(), plan));
            case WEEK ->
                new WeekView(
                        plan.context(),
                        plan,
                        layer,
                        new WeekViewModel(plan.context(), plan, week),
                        new RoundViewModel(plan.context(), plan.edits(), plan.notices()));
            case TIMELINE -> new TimelineView(plan.context(), plan.edits(), plan, plan.notices(), layer, timeline);
            case BOARD -> new BoardView(plan.context(), plan, plan.drafts(), layer, board);
            case INITIATIVES -> new InitiativesView(plan.context(), plan, layer, initiatives);
            case FUNDING -> new FundingView(plan.context(), plan, layer);
            case GOVERNANCE -> new GovernanceView(plan.context(), plan, layer);
            case HISTORY -> new HistoryView(plan.context(), layer, history, comparing, plan::lookBack);
            case STRATEGY -> new StrategyView(plan.context(), plan, layer, strategy);
        };
    }
}
