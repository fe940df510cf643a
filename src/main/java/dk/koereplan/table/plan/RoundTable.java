package dk.koereplan.table.plan;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.overview.Round;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.words.FactWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A status round: each thing that is reported on under the one that is responsible, with how many of theirs have been.
public final class RoundTable {
    private final Scope scope;
    private final Cells cells;
    private final FactWords words;

    private RoundTable(Scope scope, Texts texts) {
        this.scope = scope;
        cells = new Cells(scope.index(), texts);
        words = new FactWords(scope.facts(), texts);
    }

    public static Table<Round.Item> of(Round round, Scope scope, Texts texts) {
        return new RoundTable(scope, texts).table(round);
    }

    private Table<Round.Item> table(Round round) {
        Columns<Round.Item> columns = new Columns<>(Round.Item::subject, cells);
        return columns.table(
                "round.title",
                List.of(
                        columns.derived(
                                "field.title", CellType.TEXT, 310, i -> cells.text(title(i, scope, cells.texts()))),
                        columns.derived("round.updated", CellType.CHOICE, 140, this::state),
                        columns.derived("round.light", CellType.LIGHT, 120, this::reported),
                        columns.derived("round.forecast", CellType.TIME, 120, this::forecast),
                        columns.derived("round.sentence", CellType.TEXT, 280, i -> cells.text(sentence(i)))
                                .filteredBy(Column.Filter.WORDS),
                        columns.derived("round.now", CellType.LIGHT, 180, i -> light(i.light()))),
                groups(round));
    }

    private List<RowGroup<Round.Item>> groups(Round round) {
        Map<Optional<OwnerRef>, List<Round.Item>> gathered = new LinkedHashMap<>();
        scope.index().regions().forEach(r -> gathered.put(Optional.of(new OwnerRef.Unit(r.id())), new ArrayList<>()));
        round.items()
                .forEach(item -> gathered.computeIfAbsent(
                                Optional.ofNullable(item.responsible()), k -> new ArrayList<>())
                        .add(item));
        return gathered.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new RowGroup<>(
                        Optional.of(heading(group.getKey(), group.getValue())), missingFirst(group.getValue())))
                .toList();
    }

    /// What nobody has reported on stands first.
    private static List<Round.Item> missingFirst(List<Round.Item> items) {
        return items.stream().sorted(Comparator.comparing(Round.Item::updated)).toList();
    }

    /// "Region Nordjylland · opdateret 14 af 20".
    private Cell heading(Optional<OwnerRef> responsible, List<Round.Item> items) {
        String who = responsible.map(words::owner).orElseGet(() -> cells.texts().get("fact.owner.notStated"));
        long updated = items.stream().filter(Round.Item::updated).count();
        return cells.text(who + " · " + cells.texts().get("round.count", updated, items.size()));
    }

    /// A region's part is told from the whole.
    public static String title(Round.Item item, Scope scope, Texts texts) {
        String title = scope.index().title(item.id());
        return item.subject() instanceof Rollout ? texts.get("round.part", title) : title;
    }

    private Cell state(Round.Item item) {
        return item.reported()
                .<Cell>map(r -> new Cell.Choice(r.state(), Words.of(r.state(), cells.texts())))
                .orElseGet(() -> cells.text(cells.texts().get(item.updated() ? "round.yes" : "round.no")));
    }

    private Cell reported(Round.Item item) {
        if (item.subject() instanceof Rollout) {
            return item.updated() ? light(item.light()) : Cells.NOTHING;
        }
        return item.reported()
                .map(StatusReport::light)
                .filter(rag -> rag != Rag.NOT_ASSESSED)
                .map(cells::of)
                .orElse(Cells.NOTHING);
    }

    /// What counts now: old ones are hatched here as everywhere.
    private Cell light(Light light) {
        return new Cell.Light(light.rag(), light.old(), words.shortLight(light));
    }

    private Cell forecast(Round.Item item) {
        return item.subject() instanceof Initiative initiative ? cells.of(initiative.end()) : Cells.NOTHING;
    }

    private static String sentence(Round.Item item) {
        return switch (item.subject()) {
            case Rollout rollout -> Objects.requireNonNullElse(rollout.note(), "");
            default ->
                item.reported()
                        .map(r -> Objects.requireNonNullElse(r.cause(), ""))
                        .orElse("");
        };
    }
}
