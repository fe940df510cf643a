package dk.koereplan.scene.board;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The index that board scenes are cut from: the initiatives of each state, in the plan's order. Immutable.
public final class BoardModel {
    private final Scope scope;
    private final Texts texts;
    private final Map<InitiativeState, List<Initiative>> columns = new EnumMap<>(InitiativeState.class);
    private final Map<String, BoardSpot> spots = new HashMap<>();
    private final Set<String> conflicts;

    private BoardModel(Scope scope, Texts texts) {
        this.scope = scope;
        this.texts = texts;
        for (InitiativeState state : InitiativeState.values()) {
            columns.put(state, new ArrayList<>());
        }
        for (Initiative initiative : scope.initiatives()) {
            List<Initiative> column = column(initiative.state());
            spots.put(initiative.id().value(), new BoardSpot(initiative.state(), column.size()));
            column.add(initiative);
        }
        conflicts = scope.index().roadmap().conflicts().stream()
                .map(LoggedRecord::id)
                .collect(Collectors.toSet());
    }

    public static BoardModel of(Scope scope, Texts texts) {
        return new BoardModel(scope, texts);
    }

    public Scope scope() {
        return scope;
    }

    public Texts texts() {
        return texts;
    }

    private List<Initiative> column(InitiativeState state) {
        return Objects.requireNonNull(columns.get(state));
    }

    /// The initiatives of a state from top to bottom.
    public List<Initiative> initiatives(InitiativeState state) {
        return List.copyOf(column(state));
    }

    /// Where the card of an initiative stands; empty when the filter leaves it out.
    public Optional<BoardSpot> spot(String initiative) {
        return Optional.ofNullable(spots.get(initiative));
    }

    public boolean isEmpty(InitiativeState state) {
        return column(state).isEmpty();
    }

    public int count(InitiativeState state) {
        return column(state).size();
    }

    public Initiative at(InitiativeState state, int place) {
        return column(state).get(place);
    }

    boolean hasConflict(Initiative initiative) {
        return conflicts.contains(initiative.id().value());
    }
}
