package dk.koereplan.imports;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.i18n.WhenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads one row: what of it is understood becomes fields; every other word goes into the note, so that nothing is lost
/// and nothing made up.
final class RowReader {
    private static final String NOTE = "note";

    private final SheetReading reading;
    private final Spreadsheet.Row row;
    private final @Nullable Initiative before;
    private final List<RowRemark> remarks = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<Edit.Step> steps = new ArrayList<>();
    private final TreeMap<String, @Nullable Object> fields = new TreeMap<>();

    /// @param before the initiative that the row speaks of, if the plan has it
    RowReader(SheetReading reading, Spreadsheet.Row row, @Nullable Initiative before) {
        this.reading = reading;
        this.row = row;
        this.before = before;
    }

    /// @param numberUsed the row whose number this one repeats; 0 for none
    ProposedRow read(String title, int numberUsed) {
        try {
            return understood(title, numberUsed);
        } catch (InvalidValue invalid) {
            return ProposedRow.without(
                    row.number(), ProposedRow.Fate.REFUSED, title, RowRemark.of("invalid", invalid.what()));
        }
    }

    private ProposedRow understood(String title, int numberUsed) {
        fields.put("title", title);
        if (before != null && !SheetPlan.plain(before.title()).equals(SheetPlan.plain(title))) {
            remarks.add(RowRemark.of("renamed", before.title(), title));
        }
        number(numberUsed);
        find(SheetColumn.TRACK, cell -> reading.plan().track(cell).map(track -> (Object) track.id()), "track");
        find(SheetColumn.PHASE, cell -> CellWords.phase(cell).map(phase -> (Object) phase), "state");
        find(SheetColumn.GOAL, cell -> Optional.of(PlainText.lines(cell)), "goal");
        times();
        owner();
        Initiative made = made();
        milestone(made);
        new FundingCells(reading, row, before, made, remarks, rest).step().ifPresent(steps::add);
        reading.unknownColumns(row).forEach(this::keep);
        Initiative noted = noted(made);
        boolean same = noted.equals(before);
        if (!same) {
            steps.addFirst(new Edit.Step.Put(noted, before));
        }
        ProposedRow.Fate fate = before == null
                ? ProposedRow.Fate.NEW
                : steps.isEmpty() ? ProposedRow.Fate.UNCHANGED : ProposedRow.Fate.CHANGED;
        return new ProposedRow(row.number(), fate, title, remarks, steps);
    }

    private void number(int used) {
        String number = PlainText.line(cell(SheetColumn.NUMBER));
        if (used > 0) {
            remarks.add(RowRemark.of("number", number, used));
        } else if (!number.isEmpty()) {
            fields.put("number", number);
        }
    }

    /// How a cell is understood.
    @FunctionalInterface
    private interface Reader {
        Optional<Object> read(String cell);
    }

    private void find(SheetColumn column, Reader reader, String field) {
        String cell = cell(column);
        if (!cell.isBlank()) {
            reader.read(cell).ifPresentOrElse(value -> fields.put(field, value), () -> keep(column));
        }
    }

    private void times() {
        Optional<When> start = time(SheetColumn.START);
        Optional<When> end = time(SheetColumn.END);
        boolean open = cell(SheetColumn.END).isBlank();
        if (open && start.orElse(When.UNKNOWN) instanceof When.Range range && range.first() instanceof When.Year) {
            remarks.add(RowRemark.of("span", range.first(), range.last()));
            fields.put("start", range.first());
            fields.put("end", range.last());
            return;
        }
        start.ifPresent(when -> fields.put("start", when));
        end.ifPresent(when -> fields.put("end", when));
    }

    private Optional<When> time(SheetColumn column) {
        String cell = cell(column);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WhenWords.read(cell, reading.language())).filter(when -> !when.isUnknown());
        } catch (InvalidValue notUnderstood) {
            keep(column);
            return Optional.empty();
        }
    }

    /// An owner who ends bears it until then; who an initiative has already is not taken from it by a sheet.
    private void owner() {
        String cell = cell(SheetColumn.OWNER);
        if (cell.isBlank()) {
            return;
        }
        Optional<OwnerRef> owner = reading.plan().owner(cell);
        List<OwnerPeriod> held = before == null ? List.of() : before.ownerPeriods();
        if (owner.isEmpty()) {
            keep(SheetColumn.OWNER);
        } else if (held.isEmpty()) {
            Optional<Region> region = reading.plan().region(owner.get());
            region.map(Region::validTo).ifPresent(last -> remarks.add(RowRemark.of("ownerEnds", cell, last)));
            fields.put(
                    "ownerPeriods",
                    List.of(new OwnerPeriod(
                            owner.get(),
                            region.map(Region::activeFrom).orElse(null),
                            region.map(Region::validTo).orElse(null))));
        } else if (held.stream().noneMatch(period -> period.owner().equals(owner.get()))) {
            keep(SheetColumn.OWNER);
        }
    }

    private Initiative made() {
        Initiative base = before == null ? reading.begun(Initiative.class, Optional.empty(), row, title()) : before;
        return Records.with(base, fields);
    }

    private String title() {
        return String.valueOf(fields.get("title"));
    }

    private void milestone(Initiative initiative) {
        String title = PlainText.line(cell(SheetColumn.MILESTONE));
        if (title.isEmpty()) {
            if (!cell(SheetColumn.MILESTONE_TIME).isBlank()) {
                keep(SheetColumn.MILESTONE_TIME);
            }
            return;
        }
        When due = time(SheetColumn.MILESTONE_TIME).orElse(When.UNKNOWN);
        Optional<Milestone> held = before == null
                ? Optional.empty()
                : reading.plan().index().milestonesOf(initiative.id()).stream()
                        .filter(m -> SheetPlan.plain(m.title()).equals(SheetPlan.plain(title)))
                        .findFirst();
        if (held.isEmpty()) {
            Milestone begun = reading.begun(Milestone.class, Optional.of(initiative), row, title);
            steps.add(new Edit.Step.Put(Records.with(begun, "forecast", due)));
        } else if (!due.isUnknown() && !due.equals(held.get().forecast())) {
            steps.add(new Edit.Step.Put(Records.with(held.get(), "forecast", due), held.get()));
        }
    }

    private Initiative noted(Initiative initiative) {
        List<String> lines = new ArrayList<>(List.of(PlainText.lines(cell(SheetColumn.NOTE))));
        lines.addAll(rest);
        String held = Objects.requireNonNullElse(initiative.note(), "");
        String note = NoteLines.with(initiative.note(), lines);
        return note.equals(held) ? initiative : Records.with(initiative, NOTE, note);
    }

    /// Keeps a cell's words in the note.
    private void keep(SheetColumn column) {
        keep(reading.column(column));
        remarks.add(RowRemark.of("kept", reading.head(column), cell(column).strip()));
    }

    private void keep(int column) {
        rest.add(reading.line(column, row));
    }

    private String cell(SheetColumn column) {
        return reading.cell(row, column);
    }
}
