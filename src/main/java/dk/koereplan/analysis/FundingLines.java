package dk.koereplan.analysis;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which funding lines belong to which initiatives, each krone once.
public final class FundingLines {
    private FundingLines() {}

    /// The initiative's own lines, and for each allocation from another's line a line of the allocated amount.
    public static List<FundingSource> of(Initiative initiative, PlanIndex index) {
        return of(List.of(initiative), index);
    }

    /// All lines of these initiatives. What is allocated from one of them to another is already counted.
    public static List<FundingSource> of(Collection<Initiative> initiatives, PlanIndex index) {
        return of(initiatives, List.of(), index);
    }

    /// @param loose lines of no initiative that are counted whole
    public static List<FundingSource> of(
            Collection<Initiative> initiatives, List<FundingSource> loose, PlanIndex index) {
        List<FundingSource> lines = new ArrayList<>(loose);
        for (Initiative initiative : initiatives) {
            lines.addAll(index.fundingOf(initiative.id()));
        }
        Set<String> counted = new HashSet<>();
        lines.forEach(l -> counted.add(l.id().value()));
        for (Initiative initiative : initiatives) {
            for (Allocation allocation : index.allocationsTo(initiative.id())) {
                if (!counted.contains(allocation.fundingSource().value())) {
                    index.find(FundingSource.class, allocation.fundingSource())
                            .map(source -> part(source, allocation, initiative))
                            .ifPresent(lines::add);
                }
            }
        }
        return lines;
    }

    private static FundingSource part(FundingSource source, Allocation allocation, Initiative initiative) {
        return new FundingSource(
                Id.of(allocation.id().value()),
                source.title(),
                initiative.id(),
                source.kind(),
                allocation.payer() == null ? source.payer() : allocation.payer(),
                allocation.amount(),
                allocation.unit(),
                source.priceLevel(),
                source.recurrence(),
                allocation.year(),
                source.state(),
                source.agreement(),
                source.share(),
                source.note(),
                allocation.source());
    }
}
