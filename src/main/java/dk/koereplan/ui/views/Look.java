package dk.koereplan.ui.views;

import dk.koereplan.scene.board.BoardSetting;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which screen is shown, and how the timeline or the board is laid out.
///
/// @param screen its name in small letters, such as `timeline`
/// @param lanes the names of the fields that lanes stand for, the outer one first
/// @param board how the board is laid out; null for another screen
/// @param from,until the days in sight; null for the plan's own
public record Look(
        String screen,
        List<String> lanes,
        @Nullable BoardSetting board,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
