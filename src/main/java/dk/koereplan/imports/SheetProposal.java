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

/// A sheet of initiatives, or the tasks of a project, as a proposal: each row new, changed, unchanged or refused, with
/// its reasons. The file becomes a document of the plan that its rows cite, so that anybody can look up where a value
/// stood.
///
/// @param unknown heads of columns that have no meaning here, or the letters of those without a head; their cells go
///     into the notes
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
    public record Frame(Supplier<String> ids, Language language, LocalDate today, String by) {
        /// The same for a sheet in a language.
        public Frame in(Language other) {
            return new Frame(ids, other, today, by);
        }
    }

    /// @param fingerprint of the file, by which a sheet is known again
    /// @throws InvalidValue (`sheet.title`) when no column holds titles
    public static SheetProposal of(Spreadsheet sheet, String fingerprint, PlanIndex index, Frame frame) {
        Map<SheetColumn, Integer> columns = SheetReading.columns(sheet);
        InvalidValue.unless(columns.containsKey(SheetColumn.TITLE), "sheet.title", sheet.name());
        Cited cited = Cited.of(sheet.name(), fingerprint, index, frame);
        SheetReading reading = new SheetReading(
                sheet, columns, new SheetPlan(index), cited.document(), frame.ids(), frame.language(), frame.today());
        return new SheetProposal(cited.document(), cited.known(), unknown(reading), rows(reading));
    }

    /// The file as a document that records cite.
    ///
    /// @param known the plan has it already
    record Cited(SourceDocument document, boolean known) {
        static Cited of(String name, String fingerprint, PlanIndex index, Frame frame) {
            Optional<SourceDocument> known = index.roadmap().all(SourceDocument.class).stream()
                    .filter(d -> d.title().equals(name) && fingerprint.equals(d.note()))
                    .findFirst();
            return new Cited(known.orElseGet(() -> begun(name, fingerprint, frame)), known.isPresent());
        }

        private static SourceDocument begun(String name, String fingerprint, Frame frame) {
            Map<String, Object> values = Map.of(
                    "title",
                    name,
                    "kind",
                    DocumentKind.OTHER,
                    "note",
                    fingerprint,
                    "source",
                    new Provenance.Entered(frame.by()));
            return Records.make(SourceDocument.class, frame.ids().get(), values);
        }
    }

    private static List<String> unknown(SheetReading reading) {
        return reading.sheet().rows().stream()
                .flatMap(row -> reading.unknownColumns(row).stream())
                .distinct()
                .sorted()
                .map(reading::name)
                .toList();
    }

    private static List<ProposedRow> rows(SheetReading reading) {
        RowSubjects subjects = new RowSubjects(reading.plan().index());
        return reading.sheet().rows().stream()
                .map(row -> row(reading, row, subjects))
                .toList();
    }

    private static ProposedRow row(SheetReading reading, Spreadsheet.Row row, RowSubjects subjects) {
        String title = PlainText.line(reading.cell(row, SheetColumn.TITLE));
        Optional<ProposedRow> none = none(row, title, subjects);
        if (none.isPresent()) {
            return none.get();
        }
        String number = reading.cell(row, SheetColumn.NUMBER);
        int numbered = subjects.numbered(number);
        Initiative held = subjects.held(reading.cell(row, SheetColumn.ID), numbered == 0 ? number : "", title);
        int spoken = subjects.spoken(held, title);
        if (spoken > 0) {
            return refused(row.number(), title, RowRemark.of("same", spoken));
        }
        ProposedRow read = new RowReader(reading, row, held).read(title, numbered);
        if (read.fate() != ProposedRow.Fate.REFUSED) {
            subjects.speak(held, number, title, row.number());
        }
        return read;
    }

    private static ProposedRow refused(int row, String title, RowRemark why) {
        return ProposedRow.without(row, ProposedRow.Fate.REFUSED, title, why);
    }

    private static Optional<ProposedRow> none(Spreadsheet.Row row, String title, RowSubjects subjects) {
        if (row.isEmpty()) {
            return Optional.of(ProposedRow.without(row.number(), ProposedRow.Fate.EMPTY, ""));
        }
        String why = title.isEmpty()
                ? "untitled"
                : title.startsWith("=") && !subjects.isHeld(title)
                        ? "formulaTitle"
                        : SUMS.contains(SheetPlan.plain(title)) ? "sum" : "";
        return why.isEmpty() ? Optional.empty() : Optional.of(refused(row.number(), title, RowRemark.of(why, title)));
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

    /// The same with something more to know about some rows.
    ///
    /// @param remarks by the numbers of the rows
    public SheetProposal remarked(Map<Integer, List<RowRemark>> remarks) {
        return new SheetProposal(
                document,
                cited,
                unknown,
                rows.stream()
                        .map(row -> row.remarked(remarks.getOrDefault(row.number(), List.of())))
                        .toList());
    }

    private static ProposedRow without(ProposedRow row, Map<String, Refusal> refusals) {
        Refusal refusal = row.steps().stream()
                .map(SheetProposal::record)
                .map(refusals::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return refusal == null ? row : refused(row.number(), row.title(), RowRemark.of("refused", refusal));
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
