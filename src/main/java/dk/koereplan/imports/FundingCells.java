package dk.koereplan.imports;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.MoneyWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads what a row says of money: an amount, and where it comes from. An amount that cannot be read, or names no
/// unit, is kept in its own words and counts as unknown; a nought is not taken for one.
///
/// @param initiative that the money is for
/// @param rest lines for the note
record FundingCells(
        SheetReading reading,
        Spreadsheet.Row row,
        @Nullable Initiative before,
        Initiative initiative,
        List<RowRemark> remarks,
        List<String> rest) {
    /// A bare number below this may be kroner, thousands or millions.
    private static final BigDecimal SURELY_KRONER = BigDecimal.valueOf(10_000);

    private static final Set<String> UNKNOWN = Set.of("", "?", "-", "ukendt", "unknown");

    /// What it adds to the plan, or changes in it; empty for nothing.
    Optional<Edit.Step> step() {
        String amount = cell(SheetColumn.AMOUNT);
        String from = cell(SheetColumn.FUNDING);
        boolean formula = amount.startsWith("=");
        if (formula) {
            remarks.add(RowRemark.of("formula", reading.head(SheetColumn.AMOUNT), amount));
        }
        boolean noAmount = formula || UNKNOWN.contains(SheetPlan.plain(amount));
        Optional<FundingKind> kind = CellWords.funding(from);
        if (kind.isEmpty()) {
            if (!noAmount) {
                keep(SheetColumn.AMOUNT);
            }
            if (!UNKNOWN.contains(SheetPlan.plain(from))) {
                keep(SheetColumn.FUNDING);
            }
            return Optional.empty();
        }
        String title = PlainText.line(from);
        Optional<FundingSource> held = held(title);
        TreeMap<String, @Nullable Object> terms = new TreeMap<>();
        CellWords.level(from).ifPresent(level -> terms.put("priceLevel", level));
        if (!noAmount) {
            amount(amount, held, terms);
        }
        return held.isPresent() ? changed(held.get(), terms) : begun(title, kind.get(), terms);
    }

    /// A line that the plan has keeps what the cells do not state; its words for an amount go when there is one.
    private static Optional<Edit.Step> changed(FundingSource held, TreeMap<String, @Nullable Object> terms) {
        if (terms.containsKey("amount")) {
            terms.put("share", null);
        }
        FundingSource changed = Records.with(held, terms);
        return changed.equals(held) ? Optional.empty() : Optional.of(new Edit.Step.Put(changed, held));
    }

    private Optional<Edit.Step> begun(String title, FundingKind kind, TreeMap<String, @Nullable Object> terms) {
        terms.put("kind", kind);
        FundingSource begun = reading.begun(FundingSource.class, Optional.of(initiative), row, title);
        return Optional.of(new Edit.Step.Put(Records.with(begun, terms)));
    }

    private Optional<FundingSource> held(String title) {
        return before == null
                ? Optional.empty()
                : reading.plan().index().fundingOf(initiative.id()).stream()
                        .filter(line -> SheetPlan.plain(line.title()).equals(SheetPlan.plain(title)))
                        .findFirst();
    }

    private void amount(String cell, Optional<FundingSource> held, Map<String, @Nullable Object> terms) {
        try {
            MoneyWords.Entered entered = MoneyWords.read(cell, reading.language());
            Amount number = entered.amount();
            if (number == null) {
                return;
            }
            if (number.to().signum() == 0) {
                remarks.add(RowRemark.of("nought", cell));
                return;
            }
            Unit unit = entered.unit();
            if (unit != null || number.from().compareTo(SURELY_KRONER) >= 0) {
                terms.put("amount", number);
                terms.put("unit", unit == null ? Unit.KRONER : unit);
                return;
            }
        } catch (InvalidValue noNumber) {
            // told below, as a number without a unit is
        }
        if (held.filter(line -> line.amount() != null).isPresent()) {
            keep(SheetColumn.AMOUNT);
            return;
        }
        terms.put("share", PlainText.line(cell));
        remarks.add(RowRemark.of("amount", cell));
    }

    private void keep(SheetColumn column) {
        rest.add(reading.line(reading.column(column), row));
        remarks.add(RowRemark.of("kept", reading.head(column), cell(column)));
    }

    private String cell(SheetColumn column) {
        return reading.cell(row, column).strip();
    }
}
