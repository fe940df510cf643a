package dk.koereplan.ui.board;

import dk.koereplan.app.PlanMemory;
import dk.koereplan.domain.change.Value;
import dk.koereplan.scene.board.BoardSetting;
import java.util.ArrayList;
import java.util.List;

/// How the board of a plan was laid out last.
final class BoardMemory {
    private static final String NAME = "board";

    private BoardMemory() {}

    static BoardSetting read(PlanMemory memory) {
        List<String> words = new ArrayList<>();
        if (memory.value(NAME).orElse(null) instanceof Value.Items(List<Value> items)) {
            for (Value item : items) {
                words.add(item instanceof Value.Text(String text) ? text : "");
            }
        }
        return BoardSetting.read(words);
    }

    static void keep(PlanMemory memory, BoardSetting setting) {
        memory.keepValue(
                NAME,
                new Value.Items(
                        setting.words().stream().<Value>map(Value.Text::new).toList()));
    }
}
