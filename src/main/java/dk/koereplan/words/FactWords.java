package dk.koereplan.words;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.cause.Cause;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is true of the plan's records, in words. Every surface that names an owner, a time, a light or a next milestone
/// takes its words here, so that none can say another.
public record FactWords(Facts facts, Texts texts) {
    private String title(String id) {
        return facts.index().title(id);
    }

    /// Who owns it now; that nobody recorded an owner is not that it has none.
    public String owner(InitiativeFacts initiative) {
        OwnerRef owner = initiative.ownerNow();
        return owner == null ? texts.get("fact.owner.notStated") : owner(owner);
    }

    public String owner(OwnerRef owner) {
        return Words.owner(owner, texts, this::title);
    }

    /// "ophører 31-12-2026, ingen bekræftet efterfølger"; empty while somebody takes over.
    public Optional<String> ownerEnds(InitiativeFacts initiative) {
        LocalDate ends = initiative.owner().lastDay();
        return initiative.owner().lacksSuccessor() && ends != null
                ? Optional.of(texts.get("card.ownerEnds", ends))
                : Optional.empty();
    }

    /// A time in the words it was given in, and whether only the approved plan gives it.
    public String time(GivenTime time) {
        return new SpanWords(texts, this::title).time(time);
    }

    /// The same for narrow places.
    public String shortTime(GivenTime time) {
        String words = WhenWords.sayShort(time.when(), texts, this::title);
        return time.kind() == GivenTime.Kind.BASELINE ? texts.get("fact.time.baseline", words) : words;
    }

    /// From when until when.
    public String span(InitiativeFacts initiative) {
        return new SpanWords(texts, this::title).of(initiative.start(), initiative.end());
    }

    /// "Gul"; with its period when a newer one has begun: "Gul fra 2. kvartal 2026".
    public String shortLight(Light light) {
        String word = Words.of(light.rag(), texts);
        return light.old() && light.period() != null
                ? texts.get("light.old", word, light.period().title())
                : word;
    }

    /// "Gul"; with the period it was reported for, and how old that is when a newer period has begun.
    public String light(Light light) {
        String word = Words.of(light.rag(), texts);
        var period = light.period();
        if (period == null) {
            return word;
        }
        return light.old()
                ? texts.get(
                        "card.light.old",
                        word,
                        period.title(),
                        ChronoUnit.DAYS.between(period.to(), facts.asOf().day()))
                : word + " · " + period.title();
    }

    /// The next milestone as "12-03-2027 · Aftale om dataadgang".
    public String next(InitiativeFacts initiative) {
        return initiative.next().map(this::milestone).orElseGet(() -> noNext(initiative));
    }

    /// When a milestone is due; "uden dato" when nobody knows.
    public String due(MilestoneFacts milestone) {
        return milestone.time().isUnknown() ? texts.get("fact.milestone.undated") : time(milestone.time());
    }

    /// The same, short.
    public String dueShort(MilestoneFacts milestone) {
        return milestone.time().isUnknown() ? due(milestone) : shortTime(milestone.time());
    }

    /// Why there is no next one: all are done, or nobody has recorded any.
    public String noNext(InitiativeFacts initiative) {
        return texts.get(initiative.milestones().isEmpty() ? "fact.milestone.notStated" : "fact.milestone.noneOpen");
    }

    private String milestone(MilestoneFacts milestone) {
        String title = milestone.milestone().title();
        return milestone.time().isUnknown() ? title : shortTime(milestone.time()) + " · " + title;
    }

    /// "51 dage forsinket", "nået 3 dage forsinket"; empty when it is neither.
    public Optional<String> lateness(MilestoneFacts milestone) {
        return switch (milestone.status()) {
            case OVERDUE -> Optional.of(texts.get("card.daysOver", milestone.days()));
            case REACHED_LATE -> Optional.of(texts.get("card.daysLate", milestone.days()));
            case PLANNED, DUE_SOON, REACHED, DROPPED -> Optional.empty();
        };
    }

    public MoneyFactWords money() {
        return new MoneyFactWords(texts);
    }

    /// Why it is late, in one sentence.
    public Optional<String> delay(InitiativeFacts initiative) {
        return initiative.delay().map(driver -> DelayWords.of(driver, facts.index(), texts));
    }

    /// What the report says and what the plan shows, each once.
    public List<String> causes(InitiativeFacts initiative, Predicate<Cause> shown) {
        var words = new CauseWords(texts, this::title);
        String reported = initiative.light().cause();
        return Stream.concat(
                        reported.isBlank() ? Stream.of() : Stream.of(reported),
                        initiative.causes().stream().filter(shown).map(words::line))
                .distinct()
                .toList();
    }

    /// Where a record comes from.
    public String source(Provenance source) {
        return Words.source(source, texts, this::title);
    }

    /// The title of a record; empty when none is named.
    public String titleOf(dk.koereplan.domain.@Nullable Id<?> id) {
        return id == null ? "" : title(id.value());
    }
}
