package dk.koereplan.ui.strategy;

import dk.koereplan.app.begin.FirstSteps;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.Strategy;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.PlanContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// *Begynd en strategi*: where it stands, and what each step saves. Every step is one edit that can be undone, may be
/// skipped, and knows by the plan itself whether it was taken.
public final class BeginViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Consumer<Step> told = step -> {};

    /// In the order in which they are offered.
    public enum Step {
        NAME,
        TRACKS,
        UNITS,
        AGREEMENTS,
        RHYTHM
    }

    public BeginViewModel(PlanContext context, Edits edits) {
        this.context = context;
        this.edits = edits;
        step.set(Optional.of(List.of(Step.values()).stream()
                .filter(s -> !taken(s))
                .findFirst()
                .orElse(Step.NAME)));
    }

    /// The step that is shown; empty when all have been gone through.
    public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Why the step could not be saved; empty when nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// A step is being saved.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// @param next called with each step that has been saved, before the next is shown
    void whenSaved(Consumer<Step> next) {
        told = next;
    }

    public FirstSteps steps() {
        return new FirstSteps(context.roadmap(), edits::nextId, edits.entered(), context.today());
    }

    /// The plan has something of what the step is about.
    public boolean taken(Step of) {
        return switch (of) {
            case NAME -> steps().strategy().isPresent();
            case TRACKS -> has(Track.class);
            case UNITS -> has(Body.class);
            case AGREEMENTS -> has(Agreement.class);
            case RHYTHM -> has(ReportingPeriod.class);
        };
    }

    private boolean has(Class<? extends Entity> type) {
        return !context.roadmap().all(type).isEmpty();
    }

    /// What the plan says of what a step asks, which its questions begin with.
    List<?> basis(Step of) {
        return switch (of) {
            case NAME -> List.of(name(), vision());
            case TRACKS -> tracks();
            case UNITS -> List.of(absentUnits(), regions(), fora());
            case AGREEMENTS -> agreements();
            case RHYTHM -> fora();
        };
    }

    public void show(Step next) {
        problem.set("");
        step.set(Optional.of(next));
    }

    public void skip() {
        problem.set("");
        int next = step.get().map(Step::ordinal).orElse(Step.values().length) + 1;
        step.set(next < Step.values().length ? Optional.of(Step.values()[next]) : Optional.empty());
    }

    public String name() {
        return steps().strategy().map(Strategy::title).orElse(context.planTitle());
    }

    public String vision() {
        return steps().vision().map(Entity::title).orElse("");
    }

    /// The plan's tracks, or three that are proposed.
    public List<String> tracks() {
        List<String> there = context.index().tracks().stream().map(Track::title).toList();
        return there.isEmpty()
                ? List.of(context.text("begin.track.1"), context.text("begin.track.2"), context.text("begin.track.3"))
                : there;
    }

    /// The units that every Danish plan begins with and this one lacks.
    public List<Entity> absentUnits() {
        return EmptyPlan.units(edits.entered()).stream()
                .filter(e -> context.index().find(e.id().value()).isEmpty())
                .toList();
    }

    public List<Region> regions() {
        return context.index().regions();
    }

    public List<Body> fora() {
        return context.roadmap().all(Body.class);
    }

    public List<Agreement> agreements() {
        return context.roadmap().all(Agreement.class);
    }

    public void saveName(String title, String vision) {
        save(() -> steps().named(title.strip(), vision.strip()));
    }

    public void saveTracks(List<String> titles) {
        save(() -> steps().tracks(titles));
    }

    public void saveUnits(Collection<Entity> units, List<FirstSteps.Forum> fora, List<String> organisations) {
        save(() -> steps().units(List.copyOf(units), fora, organisations));
    }

    public void saveAgreements(List<FirstSteps.Rests> rests) {
        save(() -> steps().agreements(rests));
    }

    /// @param forum the id of a body; empty for no meeting
    /// @param at the day of its first meeting, as typed; may be empty
    public void saveRhythm(Optional<FirstSteps.Rhythm> rhythm, String forum, String at) {
        save(() -> {
            When when = at.isBlank() ? When.UNKNOWN : WhenWords.read(at, context.language());
            String meeting = context.text("begin.meeting", context.title(forum));
            return steps().rhythm(
                            rhythm,
                            (from, to) -> context.text(
                                    "begin.period",
                                    DateWords.day(from, context.texts()),
                                    DateWords.day(to, context.texts())),
                            forum,
                            when,
                            meeting);
        });
    }

    private void save(Making making) {
        if (busy.get()) {
            return;
        }
        Edit edit;
        try {
            edit = making.edit();
        } catch (InvalidValue e) {
            problem.set(Words.invalid(e, context.texts()));
            return;
        }
        Optional<Step> of = step.get();
        busy.set(true);
        edits.apply(
                edit,
                () -> {
                    busy.set(false);
                    saved(of);
                },
                refusals -> {
                    busy.set(false);
                    // who has gone elsewhere meanwhile is led back to what it is about
                    step.set(of);
                    problem.set(refusals.stream()
                            .map(r -> Words.refusal(r, context.texts(), context::title))
                            .findFirst()
                            .orElse(""));
                },
                () -> busy.set(false));
    }

    /// Goes on, unless the user has gone elsewhere meanwhile.
    private void saved(Optional<Step> of) {
        of.ifPresent(told);
        if (step.get().equals(of)) {
            skip();
        }
    }

    /// An edit of values that may not be readable.
    @FunctionalInterface
    private interface Making {
        Edit edit();
    }
}
