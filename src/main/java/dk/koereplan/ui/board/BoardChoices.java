package dk.koereplan.ui.board;

import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.CardSize;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// How the board can be laid out, each way as a command.
record BoardChoices(PlanContext context, BoardViewModel model, BoardBar bar) {
    private static final String PLACE = "screen.board";

    List<Command> all() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("board.columns.choose", "Shortcut+B", PLACE, bar::chooseColumns),
                Command.of("board.lanes.choose", "Shortcut+Shift+B", PLACE, bar::chooseLanes),
                Command.of("board.limits.choose", "", PLACE, writable(), bar::chooseLimits)));
        for (ColumnField field : ColumnField.values()) {
            all.add(of("board.columnsBy." + field.name(), setting -> setting.columns(field)));
        }
        all.add(of("board.lanesBy.none", setting -> setting.lanes(null)));
        for (LaneField field : BoardSetting.LANES) {
            all.add(of("board.lanesBy." + field.name(), setting -> setting.lanes(field)));
        }
        for (CardSize size : CardSize.values()) {
            all.add(of("board.cards." + size.name(), setting -> setting.size(size)));
        }
        return all;
    }

    private BooleanBinding writable() {
        return Bindings.createBooleanBinding(() -> !context.readOnly());
    }

    private Command of(String key, UnaryOperator<BoardSetting> change) {
        return Command.of(
                key,
                "",
                PLACE,
                () -> model.choose(change.apply(model.settingProperty().get())));
    }
}
