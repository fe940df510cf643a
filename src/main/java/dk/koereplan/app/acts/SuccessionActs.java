package dk.koereplan.app.acts;

import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.party.Succession;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.OwnerPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Units that become others: what they leave behind is confirmed, all at once or one by one, and new successions are
/// made, each in one edit.
final class SuccessionActs {
    private static final String ITEMS = "items";
    private static final String HEIR = "heir";
    private static final String NAME = "newName";
    private static final String DATE = "takesEffect";

    private SuccessionActs() {}

    /// An initiative alone.
    static List<Act> initiative(Initiative initiative, Place place) {
        OwnerStatus owner = place.facts().of(initiative).owner();
        if (!owner.lacksSuccessor()
                || !(owner.owner() instanceof OwnerRef.Unit unit)
                || owner.heirs().isEmpty()) {
            return List.of();
        }
        return place.index().roadmap().find(Region.class, unit.id().value()).stream()
                .filter(r -> r.validTo() != null)
                .map(r -> confirm(initiative, r, owner.heirs(), place))
                .toList();
    }

    private static Act confirm(Initiative initiative, Region from, List<Region> heirs, Place place) {
        Handover handover = new Handover(from, Objects.requireNonNull(from.validTo()), place);
        return Act.asking(
                "act.confirm",
                List.of(heir(heirs)),
                answers -> List.of(Edit.change(
                        initiative,
                        handover.handedOver(
                                initiative,
                                answers.one(HEIR).map(Id::<Region>of).orElseThrow()))));
    }

    private static Ask heir(List<Region> heirs) {
        return new Ask.One(
                HEIR,
                true,
                heirs.stream().map(r -> new Ask.Option(r.id().value(), r.id())).toList());
    }

    static List<Act> regions(List<Region> regions, Place place) {
        if (regions.stream().allMatch(r -> r.validTo() == null)) {
            return List.of(merge(regions, place));
        }
        return regions.size() == 1
                ? place.index().successions().stream()
                        .filter(s -> s.from().contains(regions.getFirst().id()))
                        .flatMap(s -> successors(s, place).stream())
                        .toList()
                : List.of();
    }

    /// Everything that the units of a succession leave behind.
    static List<Act> successors(Succession succession, Place place) {
        if (handovers(succession, place).stream().noneMatch(Handover::leavesAnything)) {
            return List.of();
        }
        // a walk over the whole plan, made when somebody asks for the act, and once for all that is answered in it
        Once<Ask> items = new Once<>(() -> items(succession, place));
        return List.of(new Act(
                "act.successors",
                answers -> List.of(items.get()),
                answers -> List.of(confirmed(succession, answers.many(ITEMS), place))));
    }

    /// What is made when it is first asked for, and then kept.
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> make;
        private @Nullable T made;

        Once(Supplier<T> make) {
            this.make = make;
        }

        @Override
        public T get() {
            T known = made;
            if (known == null) {
                known = make.get();
                made = known;
            }
            return known;
        }
    }

    private static List<Handover> handovers(Succession succession, Place place) {
        return succession.from().stream()
                .flatMap(id -> place.index().roadmap().find(Region.class, id.value()).stream())
                .map(r -> new Handover(r, succession.takesEffect().minusDays(1), place))
                .toList();
    }

    /// Each with who leaves it; the succession says who takes over.
    private static Ask items(Succession succession, Place place) {
        List<Ask.Option> options = handovers(succession, place).stream()
                .flatMap(h -> h.items().stream()
                        .map(item -> new Ask.Option(
                                item.id().value(), List.of(item.id(), h.from().id()))))
                .toList();
        return new Ask.Many(ITEMS, true, options, true);
    }

    private static Edit confirmed(Succession succession, List<String> chosen, Place place) {
        List<Edit.Step> steps = new ArrayList<>();
        List<Entity> parts = new ArrayList<>();
        for (Handover handover : handovers(succession, place)) {
            List<Entity> own = handover.items().stream()
                    .filter(item -> chosen.contains(item.id().value()))
                    .toList();
            steps.addAll(handover.steps(
                    own.stream().filter(i -> !(i instanceof Rollout)).toList(), succession.to()));
            parts.addAll(own.stream().filter(Rollout.class::isInstance).toList());
        }
        // two regions' parts of one initiative become one part
        handovers(succession, place).stream().findFirst().ifPresent(h -> steps.addAll(h.steps(parts, succession.to())));
        return Edit.of(steps.toArray(Edit.Step[]::new));
    }

    /// Regions that become a new one, or one that gets another name, on a day. The owners change with it: no unit owns
    /// beyond its last day.
    private static Act merge(List<Region> regions, Place place) {
        return Act.asking(
                "act.merge",
                List.of(new Ask.Words(NAME, true), new Ask.Time(DATE, true, When.UNKNOWN)),
                answers -> List.of(merged(regions, answers, place)));
    }

    private static Edit merged(List<Region> regions, Answers answers, Place place) {
        LocalDate from = place.index().interval(answers.time(DATE)).earliest();
        if (from == null) {
            throw new InvalidValue("succession.day");
        }
        LocalDate last = from.minusDays(1);
        String name = answers.words(NAME).orElseThrow();
        Region heir = place.make(
                Region.class, Map.of("title", name, "place", regions.getFirst().place(), "activeFrom", from));
        Succession succession = place.make(
                Succession.class,
                Map.of(
                        "title",
                        name,
                        "takesEffect",
                        from,
                        "kind",
                        regions.size() > 1 ? "MERGER" : "RENAME",
                        "from",
                        regions.stream().map(Region::id).toList(),
                        "to",
                        heir.id()));
        List<Edit.Step> steps = new ArrayList<>(List.of(new Edit.Step.Put(heir), new Edit.Step.Put(succession)));
        regions.forEach(r -> steps.add(new Edit.Step.Put(Records.with(r, "validTo", last), r)));
        List<OwnerRef> leaving =
                regions.stream().<OwnerRef>map(r -> new OwnerRef.Unit(r.id())).toList();
        owned(leaving, last, place)
                .forEach(i -> steps.add(new Edit.Step.Put(replaced(i, leaving, heir.id(), last), i)));
        Map<String, Rollout> parts = new LinkedHashMap<>();
        for (Region region : regions) {
            Handover handover = new Handover(region, last, place);
            place.index().roadmap().all(Rollout.class).stream()
                    .filter(r -> r.region().equals(region.id()) && r.state().isOpen())
                    .forEach(r -> parts.merge(r.initiative().value(), r, Handover::lessFar));
            steps.addAll(handover.steps(
                    handover.items().stream()
                            .filter(i -> !(i instanceof Initiative) && !(i instanceof Rollout))
                            .toList(),
                    heir.id()));
        }
        new Handover(regions.getFirst(), last, place)
                .steps(List.copyOf(parts.values()), heir.id())
                .forEach(steps::add);
        return Edit.of(steps.toArray(Edit.Step[]::new));
    }

    /// What the leaving units would own after their last day: one that goes from one of them to another is one.
    private static List<Initiative> owned(List<OwnerRef> leaving, LocalDate last, Place place) {
        return place.index().initiatives().stream()
                .filter(i -> i.ownerPeriods().stream().anyMatch(p -> isBeyond(p, leaving, last)))
                .toList();
    }

    private static boolean isBeyond(OwnerPeriod period, List<OwnerRef> leaving, LocalDate last) {
        return leaving.contains(period.owner())
                && (period.to() == null || period.to().isAfter(last));
    }

    private static Initiative replaced(Initiative initiative, List<OwnerRef> leaving, Id<Region> heir, LocalDate last) {
        List<OwnerPeriod> periods = new ArrayList<>();
        for (OwnerPeriod period : initiative.ownerPeriods()) {
            if (!isBeyond(period, leaving, last)) {
                periods.add(period);
                continue;
            }
            LocalDate begins = period.from();
            if (begins == null || !begins.isAfter(last)) {
                periods.add(new OwnerPeriod(period.owner(), begins, last));
                begins = last.plusDays(1);
            }
            periods.add(new OwnerPeriod(new OwnerRef.Unit(heir), begins, period.to()));
        }
        TreeMap<String, @Nullable Object> values = new TreeMap<>();
        values.put("ownerPeriods", periods);
        return Records.with(initiative, values);
    }
}
