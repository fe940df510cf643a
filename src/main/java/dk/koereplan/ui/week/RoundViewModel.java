package dk.koereplan.ui.week;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.overview.Round;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.round.RoundEdits;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportingPeriod;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.RoundTable;
import dk.koereplan.ui.common.Derived;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A status round: what is left to report, and each thing that is said of it, saved when it is said.
public final class RoundViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Round.Item>> item = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Derived<Shown> derived;
    private final Deque<Said> waiting = new ArrayDeque<>();
    private final Map<String, Map<Part, Unsaved>> unsaved = new HashMap<>();
    private Optional<Part> saving = Optional.empty();
    private boolean saved;
    private boolean closing;

    /// What is said of an item.
    enum Part {
        LIGHT,
        FORECAST,
        SENTENCE
    }

    /// What is typed of an item and not in the plan, and what is wrong with it. It stands there when somebody comes
    /// back to the item.
    private record Unsaved(String typed, String problem) {}

    /// What is on the screen.
    ///
    /// @param waiting what publishing would publish
    /// @param left how many would stay without an update of the period
    public record Shown(Round round, Table<Round.Item> table, Figure waiting, int left) {}

    public RoundViewModel(PlanContext context, Edits edits, Notices notices) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        derived = new Derived<>(context, this::put);
    }

    /// Empty until it has been worked out for the first time.
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What is reported on now.
    public ReadOnlyObjectProperty<Optional<Round.Item>> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /// What is wrong with what is typed, the first of it; empty for nothing.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void refresh() {
        Scope scope = context.scope();
        Texts texts = context.texts();
        derived.make(() -> {
            Round round = Round.of(scope);
            int left = round.items().size() - round.updated().size();
            return new Shown(round, RoundTable.of(round, scope, texts), round.awaitingPublication(), left);
        });
    }

    /// Shows nothing more once what has been said is saved.
    void close() {
        closing = true;
        if (saving.isEmpty()) {
            derived.close();
        }
    }

    private void put(Shown made) {
        shown.set(Optional.of(made));
        item.set(item.get()
                .flatMap(was -> find(made, was.id()))
                .or(() ->
                        made.round().items().stream().filter(i -> !i.updated()).findFirst())
                .or(() -> made.round().items().stream().findFirst()));
        showProblem();
        if (saved) {
            settled();
        }
    }

    private static Optional<Round.Item> find(Shown in, String id) {
        return in.table().rows().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /// Reports on this one from now on.
    public void choose(Round.Item next) {
        item.set(Optional.of(next));
        showProblem();
    }

    /// Goes on to the next that nobody has reported on, in the order of the list, from its top when there is none
    /// below. As long as something is wrong with what is typed, it stays.
    public void next() {
        if (!unsavedHere().isEmpty()) {
            return;
        }
        List<Round.Item> all = shown.get().map(s -> s.table().rows()).orElse(List.of());
        int at = item.get()
                .map(i -> all.stream().map(Round.Item::id).toList().indexOf(i.id()))
                .orElse(-1);
        for (int step = 1; step <= all.size(); step++) {
            Round.Item candidate = all.get((at + step) % all.size());
            if (!candidate.updated()) {
                choose(candidate);
                return;
            }
        }
        if (at >= 0 && at + 1 < all.size()) {
            choose(all.get(at + 1));
        }
    }

    private Optional<ReportingPeriod> period() {
        return shown.get().flatMap(s -> s.round().period());
    }

    /// "Status for 4. kvartal 2026 · opdateret 14 af 20".
    public String heading() {
        return shown.get()
                .map(s -> s.round()
                        .period()
                        .map(p -> context.text(
                                "round.heading",
                                p.title(),
                                s.round().items().size() - s.left(),
                                s.round().items().size()))
                        .orElseGet(() -> context.text("round.none")))
                .orElse("");
    }

    public String title(Round.Item of) {
        return RoundTable.title(of, context.scope(), context.texts());
    }

    private Map<Part, Unsaved> unsavedHere() {
        return item.get().map(i -> unsaved.getOrDefault(i.id(), Map.of())).orElse(Map.of());
    }

    /// What stands in the field of a part: what is typed and not saved, or else what the plan says.
    private String stands(Round.Item of, Part part, String planned) {
        Unsaved typed = unsaved.getOrDefault(of.id(), Map.of()).get(part);
        return typed == null ? planned : typed.typed();
    }

    /// When it is now expected to end, in the words it was given in.
    public String forecast(Round.Item of) {
        return stands(of, Part.FORECAST, plannedEnd(of));
    }

    private String plannedEnd(Round.Item of) {
        return of.subject() instanceof Initiative i && !i.end().isUnknown()
                ? WhenWords.say(i.end(), context.texts(), context::title)
                : "";
    }

    /// A region's part has no time of its own.
    public boolean hasForecast(Round.Item of) {
        return of.subject() instanceof Initiative;
    }

    public String sentence(Round.Item of) {
        return stands(of, Part.SENTENCE, plannedSentence(of));
    }

    private String plannedSentence(Round.Item of) {
        return of.subject() instanceof Rollout r
                ? Objects.requireNonNullElse(r.note(), "")
                : of.reported()
                        .map(r -> Objects.requireNonNullElse(r.cause(), ""))
                        .orElse("");
    }

    /// What has been said of its light in the period; empty when nothing has.
    public Optional<Rag> light(Round.Item of) {
        if (of.subject() instanceof Rollout) {
            return of.updated() ? Optional.of(of.light().rag()) : Optional.empty();
        }
        return of.updated() ? of.reported().map(r -> r.light()) : Optional.empty();
    }

    public void setLight(Round.Item on, Rag light) {
        say(new Said(
                on.id(),
                Part.LIGHT,
                "",
                (e, i) -> e.light(i, light),
                i -> light(i).filter(light::equals).isEmpty()));
    }

    public void setSentence(Round.Item on, String words) {
        say(new Said(
                on.id(),
                Part.SENTENCE,
                words,
                (e, i) -> e.sentence(i, words),
                i -> !plannedSentence(i).equals(words.strip())));
    }

    public void setForecast(Round.Item on, String words) {
        try {
            When end = words.isBlank() ? When.UNKNOWN : WhenWords.read(words, context.language());
            say(new Said(
                    on.id(),
                    Part.FORECAST,
                    words,
                    (e, i) -> e.forecast(i, end),
                    i -> !plannedEnd(i).equals(words.strip())));
        } catch (InvalidValue e) {
            wrong(on.id(), Part.FORECAST, new Unsaved(words, Words.invalid(e, context.texts())));
        }
    }

    /// What is typed there is not in the plan yet, and may never be.
    boolean holds(Part part) {
        return unsavedHere().containsKey(part)
                || (saving.filter(part::equals).isPresent() && !saved)
                || waiting.stream().anyMatch(said -> said.part() == part);
    }

    /// Nothing of what has been typed anew since then.
    private void wrong(Said said, String words) {
        boolean outdated = unsaved.getOrDefault(said.id(), Map.of()).containsKey(said.part())
                || waiting.stream().anyMatch(said::isSameField);
        if (!outdated) {
            wrong(said.id(), said.part(), new Unsaved(said.typed(), words));
        }
    }

    /// What is wrong is said at its item, or wherever the user is.
    private void wrong(String id, Part part, Unsaved typed) {
        unsaved.computeIfAbsent(id, of -> new EnumMap<>(Part.class)).put(part, typed);
        if (item.get().filter(i -> i.id().equals(id)).isPresent()) {
            showProblem();
        } else {
            notices.say(typed.problem());
        }
    }

    private void showProblem() {
        problem.set(unsavedHere().values().stream()
                .findFirst()
                .map(Unsaved::problem)
                .orElse(""));
    }

    private void say(Said said) {
        Optional.ofNullable(unsaved.get(said.id())).ifPresent(of -> of.remove(said.part()));
        showProblem();
        save(said);
    }

    /// What is said of an item while something else is being saved waits for that: it may be of the same report.
    private void save(Said said) {
        if (saving.isPresent()) {
            waiting.add(said);
            return;
        }
        Optional<Round.Item> on = shown.get().flatMap(s -> find(s, said.id())).filter(said.differs());
        Optional<ReportingPeriod> period = period();
        if (on.isEmpty() || period.isEmpty() || context.readOnly()) {
            nextWaiting();
            return;
        }
        Edit edit;
        try {
            edit = said.what().of(edits(period.get()), on.get());
        } catch (InvalidValue e) {
            wrong(said, Words.invalid(e, context.texts()));
            nextWaiting();
            return;
        }
        saving = Optional.of(said.part());
        edits.apply(
                edit,
                () -> {
                    saved = true;
                    refresh();
                },
                refusals -> {
                    wrong(
                            said,
                            refusals.stream()
                                    .map(r -> Words.refusal(r, context.texts(), context::title))
                                    .findFirst()
                                    .orElse(""));
                    settled();
                },
                () -> {
                    wrong(said, context.text("round.notSaved"));
                    settled();
                });
    }

    private void settled() {
        saving = Optional.empty();
        saved = false;
        nextWaiting();
    }

    private void nextWaiting() {
        Said next = waiting.poll();
        if (next != null) {
            save(next);
        } else if (closing) {
            derived.close();
        }
    }

    /// One thing that is said of an item.
    ///
    /// @param typed as it was typed
    /// @param differs whether the plan says otherwise
    private record Said(String id, Part part, String typed, Saying what, Predicate<Round.Item> differs) {
        boolean isSameField(Said other) {
            return id.equals(other.id) && part == other.part;
        }
    }

    /// How it is written into the plan.
    @FunctionalInterface
    private interface Saying {
        Edit of(RoundEdits edits, Round.Item item);
    }

    private RoundEdits edits(ReportingPeriod period) {
        return new RoundEdits(context.roadmap(), period, edits::nextId, edits.entered());
    }

    /// What publishing would publish.
    public Figure publishable() {
        return shown.get().map(Shown::waiting).orElse(Figure.NONE);
    }

    /// What would stay without an update of the period.
    public int left() {
        return shown.get().map(Shown::left).orElse(0);
    }

    /// Publishes what is handed in: only what is published counts, and it is locked from then on.
    public void publish() {
        Figure reports = publishable();
        period().filter(p -> !reports.isEmpty()).ifPresent(p -> {
            List<Edit> steps = edits(p).publish(reports.ids());
            edits.applyAll(
                    steps,
                    () -> notices.say(context.text("round.published", reports.count(), p.title())),
                    notices::refused,
                    () -> {});
        });
    }
}
