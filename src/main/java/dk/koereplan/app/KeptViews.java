package dk.koereplan.app;

import dk.koereplan.analysis.filter.FilterForm;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.view.SavedView;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import dk.koereplan.scene.board.BoardSetting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The named views of a plan: those that the plan keeps for all, and those that one user keeps on a computer.
public final class KeptViews {
    private static final String NAME = "views";

    private KeptViews() {}

    /// By their names.
    public static List<SavedView> ofPlan(Roadmap roadmap) {
        return roadmap.all(SavedView.class).stream()
                .sorted(Comparator.comparing(SavedView::title))
                .toList();
    }

    public static Optional<SavedView> named(Roadmap roadmap, String title) {
        return ofPlan(roadmap).stream()
                .filter(v -> v.title().equalsIgnoreCase(title))
                .findFirst();
    }

    /// One's own, in the order in which they were kept. What cannot be read is left out.
    public static List<SavedView> mine(PlanMemory memory) {
        List<SavedView> views = new ArrayList<>();
        if (memory.value(NAME).orElse(null) instanceof Value.Items(List<Value> items)) {
            for (Value item : items) {
                if (item instanceof Value.Struct struct) {
                    read("MY-" + views.size(), struct).ifPresent(views::add);
                }
            }
        }
        return views;
    }

    private static Optional<SavedView> read(String id, Value.Struct struct) {
        try {
            return Optional.of((SavedView) EntityKind.SAVED_VIEW.schema().read(id, struct));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    public static void keepMine(PlanMemory memory, List<SavedView> views) {
        memory.keepValue(
                NAME,
                new Value.Items(views.stream()
                        .<Value>map(v -> EntityKind.SAVED_VIEW.schema().write(v))
                        .toList()));
    }

    /// How a view lays the board out; empty when it leaves that as it is.
    public static Optional<BoardSetting> board(SavedView view) {
        String columns = view.columns();
        String cards = view.cards();
        String lanes = view.lanes().isEmpty() ? "" : view.lanes().getFirst();
        return columns == null
                ? Optional.empty()
                : Optional.of(BoardSetting.read(List.of(columns, lanes, cards == null ? "" : cards)));
    }

    /// What a view filters by.
    ///
    /// @throws InvalidValue when it was written by a later version
    public static PlanFilter filter(SavedView view) {
        String json = view.filter();
        return json == null ? PlanFilter.EMPTY : FilterForm.read(new JsonReader(JsonLimits.GIVEN).struct(json));
    }
}
