package dk.koereplan.scene.board;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.view.ColumnLimit;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.timeline.lanes.LaneKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The index that board scenes are cut from: the cards of each column, by lane and then in the plan's order. Immutable.
public final class BoardModel {
    private final Scope scope;
    private final BoardSetting setting;
    private final Texts texts;
    private final List<BoardColumn> columns;
    private final List<LaneKey> lanes;
    private final Map<ColumnKey, Cards> cards = new LinkedHashMap<>();
    private final Map<String, BoardSpot> spots = new HashMap<>();
    private final Set<String> conflicts;
    private final Map<String, ColumnLimit> limits = new HashMap<>();

    /// The cards of a column.
    ///
    /// @param starts the first card of each lane, and one more for the end
    private record Cards(BoardColumn column, List<Initiative> all, int[] starts) {}

    private BoardModel(Scope scope, BoardSetting setting, Texts texts) {
        this.scope = scope;
        this.setting = setting;
        this.texts = texts;
        ColumnRule rule = ColumnRule.of(setting.columns(), scope, texts);
        BoardLanes sorting = BoardLanes.of(setting.lanes(), scope, texts);
        columns = rule.columns();
        lanes = sorting.lanes();
        Map<ColumnKey, List<List<Initiative>>> cells = new HashMap<>();
        for (Initiative initiative : scope.initiatives()) {
            cells.computeIfAbsent(rule.where().apply(initiative), key -> emptyCells())
                    .get(sorting.where().applyAsInt(initiative))
                    .add(initiative);
        }
        limits(scope.index().roadmap(), setting.columns()).forEach(l -> limits.putIfAbsent(l.column(), l));
        columns.forEach(column -> put(column, cells.getOrDefault(column.key(), emptyCells())));
        conflicts = scope.index().conflicts().stream().map(LoggedRecord::id).collect(Collectors.toSet());
    }

    private List<List<Initiative>> emptyCells() {
        List<List<Initiative>> cells = new ArrayList<>();
        for (int lane = 0; lane < laneCount(); lane++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    private void put(BoardColumn column, List<List<Initiative>> cells) {
        List<Initiative> all = new ArrayList<>();
        int[] starts = new int[cells.size() + 1];
        for (int lane = 0; lane < cells.size(); lane++) {
            for (Initiative initiative : cells.get(lane)) {
                spots.put(initiative.id().value(), new BoardSpot(column.key(), all.size()));
                all.add(initiative);
            }
            starts[lane + 1] = all.size();
        }
        cards.put(column.key(), new Cards(column, List.copyOf(all), starts));
    }

    /// By phase, without lanes.
    public static BoardModel of(Scope scope, Texts texts) {
        return of(scope, BoardSetting.PLAIN, texts);
    }

    public static BoardModel of(Scope scope, BoardSetting setting, Texts texts) {
        return new BoardModel(scope, setting, texts);
    }

    public Scope scope() {
        return scope;
    }

    public BoardSetting setting() {
        return setting;
    }

    public Texts texts() {
        return texts;
    }

    /// The columns that there are, from left to right.
    public List<BoardColumn> columns() {
        return columns;
    }

    public List<ColumnKey> keys() {
        return columns.stream().map(BoardColumn::key).toList();
    }

    public boolean has(ColumnKey column) {
        return cards.containsKey(column);
    }

    public BoardColumn column(ColumnKey column) {
        return cards(column).column();
    }

    private Cards cards(ColumnKey column) {
        return Objects.requireNonNull(cards.get(column));
    }

    /// The lanes from top to bottom; none on a board without any.
    public List<LaneKey> lanes() {
        return lanes;
    }

    public boolean hasLanes() {
        return !lanes.isEmpty();
    }

    /// At least one: a board without lanes is one.
    public int laneCount() {
        return Math.max(1, lanes.size());
    }

    /// The cards of a column from top to bottom.
    public List<Initiative> cardsOf(ColumnKey column) {
        return cards(column).all();
    }

    /// Where the card of a record stands; empty when the filter leaves it out.
    public Optional<BoardSpot> spot(String id) {
        return Optional.ofNullable(spots.get(id));
    }

    public boolean isEmpty(ColumnKey column) {
        return cards(column).all().isEmpty();
    }

    public int count(ColumnKey column) {
        return cards(column).all().size();
    }

    /// How many cards of a column lie in one lane.
    public int count(ColumnKey column, int lane) {
        return start(column, lane + 1) - start(column, lane);
    }

    /// How many cards lie in a lane.
    public int laneSize(int lane) {
        return columns.stream().mapToInt(column -> count(column.key(), lane)).sum();
    }

    /// How many cards there should be at most in a column; empty when nobody has said.
    public Optional<ColumnLimit> limit(ColumnKey column) {
        return Optional.ofNullable(limits.get(column.id()));
    }

    /// The same, on any board of these columns.
    public static Optional<ColumnLimit> limit(Roadmap roadmap, ColumnField columns, ColumnKey column) {
        return limits(roadmap, columns)
                .filter(limit -> limit.column().equals(column.id()))
                .findFirst();
    }

    private static Stream<ColumnLimit> limits(Roadmap roadmap, ColumnField columns) {
        String named = BoardSetting.word(columns);
        return roadmap.all(ColumnLimit.class).stream()
                .filter(limit -> limit.columns().equals(named));
    }

    /// How many cards there are beyond a column's limit; 0 when it has none.
    public int over(ColumnKey column) {
        return limit(column)
                .map(limit -> Math.max(0, count(column) - limit.most()))
                .orElse(0);
    }

    /// The most cards of a column that lie in one lane.
    int most(ColumnKey column) {
        int most = 0;
        for (int lane = 0; lane < laneCount(); lane++) {
            most = Math.max(most, count(column, lane));
        }
        return most;
    }

    /// The place in its column of the first card of a lane.
    int start(ColumnKey column, int lane) {
        return cards(column).starts()[lane];
    }

    /// The lane that a card lies in.
    public int lane(BoardSpot spot) {
        int[] starts = cards(spot.column()).starts();
        int lane = 0;
        while (lane < laneCount() - 1 && starts[lane + 1] <= spot.place()) {
            lane++;
        }
        return lane;
    }

    public BoardCell cell(BoardSpot spot) {
        return new BoardCell(spot.column(), lane(spot));
    }

    public Initiative at(ColumnKey column, int place) {
        return cards(column).all().get(place);
    }

    public Initiative at(BoardSpot spot) {
        return at(spot.column(), spot.place());
    }

    boolean hasConflict(Initiative initiative) {
        return conflicts.contains(initiative.id().value());
    }
}
