package dk.koereplan.ui.shell;

import dk.koereplan.export.TimelineCut;
import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.timeline.TimelineViewModel;
import dk.koereplan.ui.timeline.view.TimelineLayout;
import dk.koereplan.ui.views.Look;
import dk.koereplan.ui.views.Looking;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a workspace shows, as a named view keeps it.
record ShownNow(Workspace workspace) implements Looking {
    private static final double NARROW = 400;

    @Override
    public Look look() {
        Screen screen = workspace.screen();
        boolean time = screen == Screen.TIMELINE;
        BoardSetting board = screen == Screen.BOARD
                ? workspace.screens().board().settingProperty().get()
                : null;
        TimelineViewport seen = workspace.screens().timeline().view();
        return new Look(
                screen.name().toLowerCase(Locale.ROOT),
                time
                        ? TimelineCut.names(
                                workspace.screens().timeline().lanesProperty().get())
                        : lanes(board),
                board,
                time ? seen.firstDay() : null,
                time ? seen.lastDay() : null);
    }

    private static List<String> lanes(@Nullable BoardSetting board) {
        return board == null || board.lanes() == null ? List.of() : List.of(BoardSetting.word(board.lanes()));
    }

    @Override
    public void look(Look wanted) {
        Screen screen = Arrays.stream(Screen.values())
                .filter(s -> s.name().equalsIgnoreCase(wanted.screen()))
                .findFirst()
                .orElse(workspace.screen());
        if (screen == Screen.TIMELINE) {
            lay(wanted);
        }
        BoardSetting board = wanted.board();
        if (screen == Screen.BOARD && board != null) {
            workspace.screens().board().choose(board);
        }
        workspace.showAnew(screen);
    }

    private void lay(Look wanted) {
        TimelineViewModel timeline = workspace.screens().timeline();
        LaneSetting lanes = TimelineCut.WHOLE
                .lanes(String.join(",", wanted.lanes()))
                .map(TimelineCut::lanes)
                .orElseGet(() -> timeline.lanesProperty().get());
        LocalDate from = wanted.from();
        LocalDate until = wanted.until();
        boolean days = from != null && until != null && !until.isBefore(from);
        double width = Math.max(NARROW, timeline.view().timeWidth());
        Double zoom = days && from != null && until != null
                ? Math.clamp(
                        width / (until.toEpochDay() - from.toEpochDay() + 1),
                        TimelineViewport.MIN_ZOOM,
                        TimelineViewport.MAX_ZOOM)
                : null;
        timeline.restore(new TimelineLayout(
                lanes, Set.of(), timeline.overviewProperty().get(), zoom, from == null ? 0 : from.toEpochDay()));
    }
}
