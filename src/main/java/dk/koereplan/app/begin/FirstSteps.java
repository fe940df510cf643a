package dk.koereplan.app.begin;

import dk.koereplan.app.IdSource;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.BodyLevel;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.FirstValues;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementKind;
import dk.koereplan.domain.strategy.ElementKind;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What each step of a new strategy adds to a plan. Whatever the plan has already is left as it is, so that a step can
/// be taken up again.
///
/// @param source of all that is made
public record FirstSteps(Roadmap plan, IdSource ids, Provenance source, LocalDate today) {
    /// A forum with what it may do; nothing is recorded of mandates that nobody states.
    public record Forum(String title, BodyLevel level, List<GatePurpose> may) {}

    /// An agreement that the strategy rests on.
    public record Rests(String title, AgreementKind kind) {}

    /// How often is reported, in months; the periods of a year.
    public enum Rhythm {
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Rhythm(int months) {
            this.months = months;
        }
    }

    /// The strategy that the plan is about.
    public Optional<Strategy> strategy() {
        return plan.strategy();
    }

    public Optional<StrategyElement> vision() {
        return plan.all(StrategyElement.class).stream()
                .filter(e -> e.kind() == ElementKind.VISION)
                .findFirst();
    }

    /// The strategy by its name, with its vision; what is there already takes the new words.
    ///
    /// @param vision empty for none yet
    public Edit named(String title, String vision) {
        List<Edit.Step> steps = new ArrayList<>();
        Strategy named = strategy()
                .map(s -> Records.with(s, "title", title))
                .orElseGet(() -> make(Strategy.class, Map.of("title", title)));
        steps.add(new Edit.Step.Put(named));
        plan.plan()
                .filter(p -> !named.id().equals(p.strategy()))
                .ifPresent(p -> steps.add(new Edit.Step.Put(Records.with(p, "strategy", named.id()))));
        if (!vision.isBlank()) {
            StrategyElement said = vision().map(v -> Records.with(v, "title", vision))
                    .orElseGet(() -> make(
                            StrategyElement.class,
                            Map.of("title", vision, "kind", ElementKind.VISION, "strategy", named.id())));
            steps.add(new Edit.Step.Put(said));
        }
        return Edit.of(steps.toArray(Edit.Step[]::new));
    }

    public Edit tracks(List<String> titles) {
        List<Entity> made = new ArrayList<>();
        int number =
                plan.all(Track.class).stream().mapToInt(Track::number).max().orElse(0);
        for (String title : missing(Track.class, titles)) {
            number++;
            made.add(make(Track.class, Map.of("title", title, "number", number)));
        }
        return put(made);
    }

    /// @param units regions and others whole, as a plan begins with them
    public Edit units(List<Entity> units, List<Forum> fora, List<String> organisations) {
        List<Entity> made = new ArrayList<>(units);
        List<String> titles =
                missing(Body.class, fora.stream().map(Forum::title).toList());
        fora.stream()
                .filter(f -> titles.contains(f.title()))
                .forEach(f -> made.add(make(
                        Body.class, Map.of("title", f.title(), "level", f.level(), "mandates", mandates(f.may())))));
        missing(Organisation.class, organisations)
                .forEach(title -> made.add(make(Organisation.class, Map.of("title", title))));
        return put(made);
    }

    private static List<Mandate> mandates(List<GatePurpose> may) {
        return may.stream().map(p -> new Mandate(p, null, null, null, null)).toList();
    }

    public Edit agreements(List<Rests> rests) {
        List<String> titles =
                missing(Agreement.class, rests.stream().map(Rests::title).toList());
        return put(rests.stream()
                .filter(r -> titles.contains(r.title()))
                .<Entity>map(r -> make(Agreement.class, Map.of("title", r.title(), "kind", r.kind())))
                .toList());
    }

    /// The periods of a year from the one of today, and the first meeting of a forum.
    ///
    /// @param names what the periods are called
    /// @param forum the id of a body; empty for no meeting
    public Edit rhythm(Optional<Rhythm> rhythm, PeriodNames names, String forum, When at, String meeting) {
        List<Entity> made = new ArrayList<>();
        if (rhythm.isPresent() && plan.all(ReportingPeriod.class).isEmpty()) {
            int months = rhythm.get().months;
            LocalDate from = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / months * months + 1, 1);
            for (int i = 0; i < 12 / months; i++) {
                LocalDate to = from.plusMonths(months).minusDays(1);
                made.add(make(ReportingPeriod.class, Map.of("title", names.of(from, to), "from", from, "to", to)));
                from = to.plusDays(1);
            }
        }
        plan.find(Body.class, forum).ifPresent(body -> first(body, meeting, at).ifPresent(made::add));
        return put(made);
    }

    /// Who takes the step again gives the same meeting another day, and makes no second one.
    private Optional<Meeting> first(Body body, String title, When at) {
        Optional<Meeting> there = plan.all(Meeting.class).stream()
                .filter(m -> m.body().equals(body.id()))
                .filter(m -> m.title().equals(title) || (!at.isUnknown() && m.at().equals(at)))
                .findFirst();
        return there.isEmpty()
                ? Optional.of(make(Meeting.class, Map.of("title", title, "body", body.id(), "at", at)))
                : there.filter(m -> !at.isUnknown() && !m.at().equals(at)).map(m -> Records.with(m, "at", at));
    }

    /// What a period is called in the reader's language.
    @FunctionalInterface
    public interface PeriodNames {
        String of(LocalDate from, LocalDate to);
    }

    /// Those that are named and not in the plan yet, each once.
    private List<String> missing(Class<? extends Entity> type, List<String> titles) {
        List<String> there = plan.all(type).stream().map(Entity::title).toList();
        return titles.stream()
                .map(String::strip)
                .filter(t -> !t.isEmpty() && !there.contains(t))
                .distinct()
                .toList();
    }

    private <T extends Entity> T make(Class<T> type, Map<String, ?> given) {
        String id = ids.next();
        EntityKind kind = EntityKind.of(type);
        Value.Struct first = FirstValues.of(kind, Optional.empty(), plan, source, today);
        TreeMap<String, Value> values = new TreeMap<>(first.fields());
        given.forEach((name, held) ->
                kind.schema().field(name).map(f -> f.codec().write(held)).ifPresent(v -> values.put(name, v)));
        return type.cast(kind.schema().read(id, new Value.Struct(values)));
    }

    private static Edit put(List<Entity> made) {
        return Edit.put(made.toArray(Entity[]::new));
    }
}
