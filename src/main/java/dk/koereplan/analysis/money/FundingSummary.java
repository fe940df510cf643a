package dk.koereplan.analysis.money;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is paid for, by whom and how surely. There is no total: money is added within one [FundingBasis] only.
///
/// @param bases what can be added first, what has no known amount at all last, and the most lines first among equals
/// @param unneeded lines that say that no separate funding is needed; they are neither zero nor unknown
public record FundingSummary(List<FundingBasis> bases, Figure unneeded) {
    public static final FundingSummary NONE = new FundingSummary(List.of(), Figure.NONE);

    private static final Comparator<FundingBasis> ORDER = Comparator.comparing(FundingBasis::isAddable)
            .thenComparing(FundingBasis::hasAmount)
            .thenComparing(b -> b.lines().size())
            .reversed();

    /// Every line counts once, however many regions share it.
    public static FundingSummary of(Collection<FundingSource> lines) {
        Map<Object, List<FundingSource>> groups = new LinkedHashMap<>();
        List<FundingSource> unneeded = new ArrayList<>();
        for (FundingSource line : distinct(lines)) {
            if (saysNoneNeeded(line)) {
                unneeded.add(line);
            } else {
                groups.computeIfAbsent(group(line), k -> new ArrayList<>()).add(line);
            }
        }
        List<FundingBasis> bases = groups.values().stream()
                .map(group -> new FundingBasis(group.getFirst().money().basis(), group))
                .sorted(ORDER)
                .toList();
        return new FundingSummary(bases, Figure.of(unneeded));
    }

    private static Collection<FundingSource> distinct(Collection<FundingSource> lines) {
        Map<String, FundingSource> distinct = new TreeMap<>();
        lines.forEach(l -> distinct.put(l.id().value(), l));
        return distinct.values();
    }

    /// The initiative's own lines and what is allocated to it from others.
    public static FundingSummary of(Initiative initiative, PlanIndex index) {
        return of(FundingLines.of(initiative, index));
    }

    /// Amounts whose price level or recurrence nobody stated are like no other amount, not even each other: each known
    /// one is a group of its own. Unknown amounts add nothing, so they are counted together. What two documents
    /// say is never added: it may be the same money.
    private static Object group(FundingSource line) {
        Money.Basis basis = line.money().basis();
        if (basis.isAddable()) {
            return List.of(basis, FundingBasis.documentOf(line));
        }
        return line.amount() == null ? List.of(basis, "unknown") : line.id();
    }

    /// A line that says that no separate funding is needed, rather than a line of money.
    public static boolean saysNoneNeeded(FundingSource line) {
        return line.kind().family() == FundingFamily.NONE && line.amount() == null;
    }

    /// The lines of this certainty, on every basis.
    public Figure lines(Certainty certainty) {
        return new Figure(
                bases.stream().flatMap(b -> b.ids(certainty).ids().stream()).toList());
    }

    /// The lines of which nobody knows the amount, lost ones aside.
    public Figure unknown() {
        return Figure.of(lines().stream()
                .filter(l -> l.amount() == null && l.state().certainty().isCountedOn())
                .toList());
    }

    public Set<FundingFamily> families() {
        return lines().stream().map(l -> l.kind().family()).collect(Collectors.toUnmodifiableSet());
    }

    /// Sums that may be shown beside each other but never added.
    public Map<FundingBasis, MoneySum> addable(Certainty certainty) {
        Map<FundingBasis, MoneySum> sums = new LinkedHashMap<>();
        for (FundingBasis basis : bases) {
            MoneySum sum = basis.sum(certainty);
            if (basis.isAddable() && !sum.isEmpty()) {
                sums.put(basis, sum);
            }
        }
        return sums;
    }

    public List<FundingSource> lines() {
        return bases.stream().flatMap(b -> b.lines().stream()).toList();
    }

    public boolean isEmpty() {
        return bases.isEmpty() && unneeded.isEmpty();
    }
}
