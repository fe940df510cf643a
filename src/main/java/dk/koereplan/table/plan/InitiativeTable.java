package dk.koereplan.table.plan;

import static dk.koereplan.domain.roadmap.EntityKind.INITIATIVE;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.words.FactWords;
import dk.koereplan.words.PhaseWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Initiatives, in the order of the plan, with what is true of them.
public final class InitiativeTable {
    private final Facts facts;
    private final FactWords words;
    private final Cells cells;

    private InitiativeTable(Facts facts, Texts texts) {
        this.facts = facts;
        this.words = new FactWords(facts, texts);
        this.cells = new Cells(facts.index(), texts);
    }

    public static Table<Initiative> of(List<Initiative> initiatives, Facts facts, Texts texts) {
        return new InitiativeTable(facts, texts).table(initiatives);
    }

    private Table<Initiative> table(List<Initiative> initiatives) {
        Columns<Initiative> columns = new Columns<>(i -> i, cells);
        Table<Initiative> table = columns.table(
                "screen.initiatives",
                List.of(
                        columns.field(INITIATIVE, "number", 104),
                        columns.field(INITIATIVE, "title", 290),
                        columns.derived("field.light", CellType.LIGHT, 190, i -> light(facts.of(i))),
                        columns.field(INITIATIVE, "state", 96, i -> phase(facts.phase(i))),
                        columns.derived("field.owner", CellType.OWNER, 160, i -> owner(facts.of(i))),
                        columns.field(INITIATIVE, "track", 120),
                        columns.derived("field.start", CellType.TIME, 108, i -> {
                            InitiativeFacts of = facts.of(i);
                            return time(of.start(), of.startDays());
                        }),
                        columns.derived("field.end", CellType.TIME, 108, i -> {
                            InitiativeFacts of = facts.of(i);
                            return time(of.end(), of.endDays());
                        }),
                        columns.derived("initiatives.next", CellType.TIME, 240, i -> next(facts.of(i))),
                        columns.derived("initiatives.funding", CellType.CHOICE, 190, i -> money(facts.of(i))),
                        columns.field(INITIATIVE, "source", 170)),
                groups(initiatives));
        return table.offering(List.of(
                columns.derived("field.region", CellType.TEXT, 160, i -> regions(facts.of(i))),
                columns.derived("field.agreement", CellType.REFERENCE, 200, i -> agreement(facts.of(i))),
                columns.field(INITIATIVE, "theme", 180),
                columns.field(INITIATIVE, "professions", 180),
                columns.field(INITIATIVE, "coordinator", 160),
                columns.field(INITIATIVE, "parent", 200),
                columns.field(INITIATIVE, "progress", 120),
                columns.field(INITIATIVE, "goal", 260).filteredBy(Column.Filter.WORDS),
                columns.field(INITIATIVE, "baselineStart", 130),
                columns.field(INITIATIVE, "baselineEnd", 130)));
    }

    /// A collective is all the regions that it has on that day.
    private Cell regions(InitiativeFacts of) {
        OwnerRef owner = of.ownerNow();
        return owner == null
                ? Cells.NOTHING
                : cells.text(facts.index().resolve(owner, facts.asOf().day()).stream()
                        .map(Region::title)
                        .collect(Collectors.joining(", ")));
    }

    private static Cell agreement(InitiativeFacts of) {
        return of.agreement()
                .<Cell>map(a -> new Cell.Reference(a.id().value(), a.title()))
                .orElse(Cells.NOTHING);
    }

    /// An agreement's initiatives stand under it; the strategy's own come first. One heading is none.
    private List<RowGroup<Initiative>> groups(List<Initiative> initiatives) {
        Map<Optional<Agreement>, List<Initiative>> gathered = new LinkedHashMap<>();
        gathered.put(Optional.empty(), new ArrayList<>());
        initiatives.forEach(i -> gathered.computeIfAbsent(facts.of(i).agreement(), k -> new ArrayList<>())
                .add(i));
        if (gathered.size() == 1) {
            return List.of(new RowGroup<>(Optional.empty(), initiatives));
        }
        return gathered.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new RowGroup<>(Optional.of(heading(group.getKey())), group.getValue()))
                .toList();
    }

    private Cell heading(Optional<Agreement> agreement) {
        return agreement
                .<Cell>map(a -> new Cell.Reference(a.id().value(), a.title()))
                .orElseGet(() -> cells.text(cells.texts().get("counts.own")));
    }

    private Cell phase(Phase phase) {
        return new Cell.Choice(phase, PhaseWords.of(phase, cells.texts()));
    }

    private Cell light(InitiativeFacts of) {
        return new Cell.Light(of.light().rag(), of.light().old(), words.shortLight(of.light()));
    }

    private Cell owner(InitiativeFacts of) {
        OwnerRef owner = of.ownerNow();
        return owner == null ? new Cell.Unknown(words.owner(of)) : new Cell.Owner(owner, words.owner(of));
    }

    private Cell time(GivenTime time, DayInterval days) {
        String said = words.shortTime(time);
        return time.isUnknown() ? new Cell.Unknown(said) : new Cell.Time(time.when(), days, said);
    }

    private Cell next(InitiativeFacts of) {
        return of.next()
                .filter(m -> !m.time().isUnknown())
                .<Cell>map(m -> new Cell.Time(m.time().when(), m.due(), words.next(of)))
                .orElseGet(() -> new Cell.Unknown(words.next(of)));
    }

    private Cell money(InitiativeFacts of) {
        return new Cell.Choice(of.money().state(), words.money().words(of.money()));
    }
}
