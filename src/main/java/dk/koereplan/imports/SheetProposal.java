package dk.koereplan.imports;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.DocumentKind;
import dk.koereplan.domain.strategy.SourceDocument;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A sheet of initiatives as a proposal: each row new, changed, unchanged or refused, with its reasons. The sheet
/// becomes
/// a document of the plan that its rows cite, so that anybody can look up where a value stood.
///
/// @param unknown heads of columns that have no meaning here; their cells go into the notes
public record SheetProposal(SourceDocument document, boolean cited, List<String> unknown, List<ProposedRow> rows) {
    private static final Set<String> SUMS = Set.of("i alt", "ialt", "total", "sum", "samlet", "in all");

    public SheetProposal {
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
    }

    /// Who proposes, and when.
    ///
    /// @param ids of new records
    /// @param language that numbers and times are read in
    /// @param by the role that brings the sheet in
    public record Frame(Supplier<String> ids, Language language, LocalDate today, String by) {}

    /// @param fingerprint of the file, by which a sheet is known again
    /// @throws InvalidValue (`sheet.title`) when no column holds titles
    public static SheetProposal of(Spreadsheet sheet, String fingerprint, PlanIndex index, Frame frame) {
        Map<SheetColumn, Integer> columns = SheetReading.columns(sheet);
        InvalidValue.unless(columns.containsKey(SheetColumn.TITLE), "sheet.title", sheet.name());
        Optional<SourceDocument> known = index.roadmap().all(SourceDocument.class).stream()
                .filter(d -> d.title().equals(sheet.name()) && fingerprint.equals(d.note()))
                .findFirst();
        SourceDocument document = known.orElseGet(() -> Records.make(
                SourceDocument.class,
                frame.ids().get(),
                Map.of(
                        "title",
                        sheet.name(),
                        "kind",
                        DocumentKind.OTHER,
                        "note",
                        fingerprint,
                        "source",
                        new Provenance.Entered(frame.by()))));
        SheetReading reading = new SheetReading(
                sheet, columns, new SheetPlan(index), document, frame.ids(), frame.language(), frame.today());
        return new SheetProposal(document, known.isPresent(), unknown(reading), rows(reading));
    }

    private static List<String> unknown(SheetReading reading) {
        return reading.unknownColumns().stream()
                .filter(i -> reading.sheet().rows().stream()
                        .anyMatch(row -> !row.cell(i).isBlank()))
                .map(i -> PlainText.line(reading.sheet().heads().get(i)))
                .toList();
    }

    private static List<ProposedRow> rows(SheetReading reading) {
        Map<String, Initiative> byId = new HashMap<>();
        Map<String, Initiative> byNumber = new HashMap<>();
        Map<String, Initiative> byTitle = new HashMap<>();
        for (Initiative initiative : reading.plan().index().initiatives()) {
            byId.put(initiative.id().value(), initiative);
            byTitle.putIfAbsent(SheetPlan.plain(initiative.title()), initiative);
            Optional.ofNullable(initiative.number())
                    .ifPresent(n -> byNumber.putIfAbsent(SheetPlan.plain(n), initiative));
        }
        Map<String, Integer> used = new HashMap<>();
        List<ProposedRow> rows = new ArrayList<>();
        for (Spreadsheet.Row row : reading.sheet().rows()) {
            String title = PlainText.line(reading.cell(row, SheetColumn.TITLE));
            Optional<ProposedRow> none = none(row, title);
            if (none.isPresent()) {
                rows.add(none.get());
                continue;
            }
            String number = SheetPlan.plain(reading.cell(row, SheetColumn.NUMBER));
            Integer first = number.isEmpty() ? null : used.putIfAbsent(number, row.number());
            Initiative before = first == null ? byNumber.get(number) : null;
            Initiative held = before == null ? byTitle.get(SheetPlan.plain(title)) : before;
            Initiative own = byId.get(reading.cell(row, SheetColumn.ID).strip());
            rows.add(new RowReader(reading, row, own == null ? held : own).read(title, first == null ? 0 : first));
        }
        return rows;
    }

    private static Optional<ProposedRow> none(Spreadsheet.Row row, String title) {
        if (row.isEmpty()) {
            return Optional.of(ProposedRow.without(row.number(), ProposedRow.Fate.EMPTY, ""));
        }
        String why = title.isEmpty()
                ? "untitled"
                : title.startsWith("=") ? "formulaTitle" : SUMS.contains(SheetPlan.plain(title)) ? "sum" : "";
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ProposedRow.without(row.number(), ProposedRow.Fate.REFUSED, title, RowRemark.of(why, title)));
    }

    /// Everything that is not refused, as one edit; empty when there is nothing to do.
    public Optional<Edit> edit() {
        List<Edit.Step> steps = new ArrayList<>();
        rows.forEach(row -> steps.addAll(row.steps()));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (!cited) {
            steps.addFirst(new Edit.Step.Put(document));
        }
        return Optional.of(new Edit(TxnKind.IMPORT, steps, document.title() + " · " + document.note()));
    }

    /// The same without the rows that the rules of the plan speak against.
    public SheetProposal without(List<Refusal> refusals) {
        Map<String, Refusal> byRecord = new HashMap<>();
        refusals.forEach(refusal -> byRecord.putIfAbsent(refusal.entity(), refusal));
        return new SheetProposal(
                document,
                cited,
                unknown,
                rows.stream().map(row -> without(row, byRecord)).toList());
    }

    private static ProposedRow without(ProposedRow row, Map<String, Refusal> refusals) {
        Refusal refusal = row.steps().stream()
                .map(SheetProposal::record)
                .map(refusals::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return refusal == null
                ? row
                : ProposedRow.without(
                        row.number(), ProposedRow.Fate.REFUSED, row.title(), RowRemark.of("refused", refusal));
    }

    private static @Nullable String record(Edit.Step step) {
        return step instanceof Edit.Step.Put put ? put.entity().id().value() : null;
    }

    /// How many rows have each fate.
    public Map<ProposedRow.Fate, Long> counts() {
        Map<ProposedRow.Fate, Long> counts = new EnumMap<>(ProposedRow.Fate.class);
        rows.forEach(row -> counts.merge(row.fate(), 1L, Long::sum));
        return counts;
    }
}
