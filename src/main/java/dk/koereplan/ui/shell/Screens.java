package dk.koereplan.ui.shell;

import dk.koereplan.ui.board.BoardView;
import dk.koereplan.ui.board.BoardViewModel;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.common.ScreenView;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.dashboard.DashboardView;
import dk.koereplan.ui.dashboard.DashboardViewModel;
import dk.koereplan.ui.funding.FundingView;
import dk.koereplan.ui.governance.GovernanceView;
import dk.koereplan.ui.history.HistoryView;
import dk.koereplan.ui.history.HistoryViewModel;
import dk.koereplan.ui.initiatives.InitiativesView;
import dk.koereplan.ui.initiatives.InitiativesViewModel;
import dk.koereplan.ui.timeline.TimelineView;
import dk.koereplan.ui.timeline.TimelineViewModel;

/// Makes the screens. What a screen remembers while another is shown lives here.
final class Screens {
    private final Desk desk;
    private final Layer layer;
    private final InitiativesViewModel initiatives;
    private final TimelineViewModel timeline;
    private final BoardViewModel board;
    private final HistoryViewModel history;

    Screens(Desk desk, Layer layer) {
        this.desk = desk;
        this.layer = layer;
        this.initiatives = new InitiativesViewModel(desk.context());
        this.timeline = new TimelineViewModel(desk.context(), desk.edits(), desk.notices());
        this.board = new BoardViewModel(desk.context(), desk.edits(), desk.notices());
        this.history = new HistoryViewModel(desk);
    }

    InitiativesViewModel initiatives() {
        return initiatives;
    }

    TimelineViewModel timeline() {
        return timeline;
    }

    ScreenView open(Screen screen) {
        return switch (screen) {
            case DASHBOARD -> new DashboardView(desk.context(), new DashboardViewModel(desk.context(), desk.navigator()));
            case TIMELINE -> new TimelineView(desk.context(), desk.edits(), desk.navigator(), desk.notices(), layer, timeline);
            case BOARD -> new BoardView(desk.context(), desk.navigator(), desk.drafts(), layer, board);
            case INITIATIVES -> new InitiativesView(desk, layer, initiatives);
            case FUNDING -> new FundingView(desk, layer);
            case GOVERNANCE -> new GovernanceView(desk, layer);
            case HISTORY -> new HistoryView(desk, layer, history);
        };
    }
}
