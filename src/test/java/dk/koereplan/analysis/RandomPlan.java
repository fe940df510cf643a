package dk.koereplan.analysis;

import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.domain.work.Profession;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plan of any content, from a seed.
public final class RandomPlan {
    private static final List<String> TIMES = List.of(
            "",
            "2026-11-01",
            "2026-12-01",
            "2027-03-15",
            "2026-W53",
            "2026-Q4",
            "2027-H1",
            "2026",
            "2025/2027",
            "before:noget",
            "after:@EV",
            "2026-10");
    private static final List<String> REGIONS = List.of("REG-84", "REG-85", "REG-83", "REG-82", "REG-81");
    private static final List<String> PERIODS = List.of("P1", "P2", "P3");

    private final Random random;
    private final List<Entity> entities = new ArrayList<>(Plans.regions());

    public RandomPlan(long seed) {
        random = new Random(seed);
    }

    public List<Entity> of(int initiatives) {
        entities.add(Plans.track("T1", 1));
        entities.add(Plans.track("T2", 2));
        entities.add(Plans.period("P1", "2025-07-01", "2025-12-31"));
        entities.add(Plans.period("P2", "2026-01-01", "2026-06-30"));
        entities.add(Plans.period("P3", "2026-07-01", "2026-12-31"));
        entities.add(Plans.body("B"));
        entities.add(Plans.meeting("ME1", "B", "2026-11-21T10:00[Europe/Copenhagen]"));
        entities.add(Plans.meeting("ME2", "B", "2026-12-11"));
        for (int i = 0; i < initiatives; i++) {
            add("IN-" + i, i);
        }
        for (int i = 0; i < 5; i++) {
            entities.add(Plans.milestone("LOOSE-" + i, null, time(), time()));
        }
        return entities;
    }

    private void add(String id, int number) {
        entities.add(
                Plans.initiative(id, pick(InitiativeState.values()), or("T1", "T2"), professions(), time(), owners()));
        for (int i = 0; i < random.nextInt(4); i++) {
            boolean reached = random.nextInt(3) == 0;
            entities.add(Plans.milestone(
                    "MS-" + number + "-" + i,
                    id,
                    time(),
                    time(),
                    reached ? MilestoneState.REACHED : pick(MilestoneState.PLANNED, MilestoneState.DROPPED),
                    reached ? time() : ""));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            entities.add(Plans.money(
                    "FS-" + number + "-" + i,
                    id,
                    pick(FundingKind.values()),
                    null,
                    random.nextInt(3) == 0 ? null : String.valueOf(random.nextInt(50)),
                    new Money.Basis(
                            random.nextBoolean() ? new PriceLevel.OfYear(2026) : PriceLevel.NOT_STATED,
                            random.nextBoolean() ? Recurrence.ONE_OFF : null),
                    pick(FundingState.values())));
        }
        for (String period : PERIODS) {
            if (random.nextBoolean()) {
                entities.add(Plans.report(id, null, period, pick(Rag.values()), 1, pick(ReportState.values())));
            }
        }
        if (random.nextInt(4) == 0) {
            REGIONS.forEach(r -> entities.add(
                    Plans.rollout(id, r, pick(InitiativeState.values()), pick(Rag.values()), or("P2", "P3"))));
        }
        if (random.nextInt(3) == 0) {
            GateState state = pick(GateState.values());
            entities.add(Plans.gate("GA-" + number, "B", id, or("ME1", "ME2"), time(), state));
        }
    }

    private List<OwnerPeriod> owners() {
        String region = REGIONS.get(random.nextInt(REGIONS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1 -> List.of(Plans.owner(pick(OwnerRef.Collective.values())));
            case 2 ->
                List.of(
                        Plans.owner(OwnerRef.parse(region), null, "2026-12-31"),
                        Plans.owner(OwnerRef.parse("REG-EAST"), "2027-01-01", null));
            default -> List.of(Plans.owner(OwnerRef.parse(region)));
        };
    }

    private List<Profession> professions() {
        return List.copyOf(some(Profession.class));
    }

    PlanFilter filter() {
        PlanFilter filter = PlanFilter.EMPTY;
        if (random.nextInt(3) == 0) {
            filter = filter.withRecords(FilterAspect.REGION, Set.of(pick("REG-84", "REG-81", Criterion.WITHOUT)));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withRecords(FilterAspect.TRACK, Set.of(pick("T1", Criterion.WITHOUT)));
        }
        if (random.nextInt(4) == 0) {
            filter = Filters.with(filter, FilterAspect.PHASE, some(Phase.class));
        }
        if (random.nextInt(4) == 0) {
            filter = Filters.with(filter, FilterAspect.LIGHT, some(Rag.class));
        }
        if (random.nextInt(4) == 0) {
            filter = Filters.with(filter, FilterAspect.PROFESSION, some(Profession.class));
        }
        if (random.nextInt(4) == 0) {
            filter = Filters.with(filter, FilterAspect.FUNDING, some(dk.koereplan.domain.funding.Certainty.class));
            filter = Filters.with(filter, FilterAspect.FAMILY, some(dk.koereplan.domain.funding.FundingFamily.class));
        }
        filter = random.nextInt(5) == 0 ? filter.withText(pick("in-1", "INITIATIV", "xyz")) : filter;
        for (Criterion criterion : filter.criteria()) {
            filter = filter.with(criterion.negated(random.nextInt(4) == 0));
        }
        return filter;
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                some.add(each);
            }
        }
        return some;
    }

    private String time() {
        return TIMES.get(random.nextInt(TIMES.size()));
    }

    private @Nullable String or(String a, String b) {
        return switch (random.nextInt(3)) {
            case 0 -> a;
            case 1 -> b;
            default -> null;
        };
    }

    @SafeVarargs
    private <T> T pick(T... all) {
        return all[random.nextInt(all.length)];
    }
}
