package dk.koereplan.analysis.money;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("id", allocation.id());
        own.put("initiative", initiative.id());
        own.put("payer", allocation.payer() == null ? source.payer() : allocation.payer());
        own.put("amount", allocation.amount());
        own.put("unit", allocation.unit());
        own.put("year", allocation.year());
        own.put("source", allocation.source());
        return Records.with(source, own);
    }
}
