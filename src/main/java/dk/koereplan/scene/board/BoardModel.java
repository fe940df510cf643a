package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.work.Initiative;
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

/// The index that board scenes are cut from: the initiatives of each phase, in the plan's order. Immutable.
public final class BoardModel {
    private final Scope scope;
    private final Texts texts;
    private final Map<Phase, List<Initiative>> columns = new EnumMap<>(Phase.class);
    private final Map<String, BoardSpot> spots = new HashMap<>();
    private final Set<String> conflicts;

    private BoardModel(Scope scope, Texts texts) {
        this.scope = scope;
        this.texts = texts;
        for (Phase phase : Phase.values()) {
            columns.put(phase, new ArrayList<>());
        }
        for (Initiative initiative : scope.initiatives()) {
            Phase phase = scope.facts().phase(initiative);
            List<Initiative> column = column(phase);
            spots.put(initiative.id().value(), new BoardSpot(phase, column.size()));
            column.add(initiative);
        }
        conflicts = scope.index().conflicts().stream().map(LoggedRecord::id).collect(Collectors.toSet());
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

    /// The columns that there are, from left to right: one for what is coming only while something is.
    public List<Phase> phases() {
        return Phase.all(!isEmpty(Phase.COMING));
    }

    private List<Initiative> column(Phase phase) {
        return Objects.requireNonNull(columns.get(phase));
    }

    /// The initiatives of a phase from top to bottom.
    public List<Initiative> initiatives(Phase phase) {
        return List.copyOf(column(phase));
    }

    /// Where the card of an initiative stands; empty when the filter leaves it out.
    public Optional<BoardSpot> spot(String initiative) {
        return Optional.ofNullable(spots.get(initiative));
    }

    public boolean isEmpty(Phase phase) {
        return column(phase).isEmpty();
    }

    public int count(Phase phase) {
        return column(phase).size();
    }

    public Initiative at(Phase phase, int place) {
        return column(phase).get(place);
    }

    boolean hasConflict(Initiative initiative) {
        return conflicts.contains(initiative.id().value());
    }
}
