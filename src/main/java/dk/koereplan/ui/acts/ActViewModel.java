package dk.koereplan.ui.acts;

import dk.koereplan.app.acts.Act;
import dk.koereplan.app.acts.Answers;
import dk.koereplan.app.acts.Ask;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.UnderstoodTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One act that is about to be done: what it asks, what has been answered so far, and what is wrong.
public final class ActViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final Act act;
    private final String about;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, When> times = new HashMap<>();
    private final Map<String, List<String>> chosen = new HashMap<>();
    /// What the user has answered: not what is proposed.
    private final Set<String> own = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Ask>> asks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private boolean busy;

    /// @param about what it is done with, in words
    ActViewModel(PlanContext context, Edits edits, Notices notices, Act act, String about) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.act = act;
        this.about = about;
        propose(act.asks(Answers.NONE));
        look();
    }

    /// Takes over what the user answered before the card was closed; what was only proposed is proposed anew.
    void resume(ActViewModel former) {
        former.own.forEach(name -> {
            take(name, former.typed, typed);
            take(name, former.times, times);
            take(name, former.chosen, chosen);
        });
        own.addAll(former.own);
        look();
    }

    private static <T> void take(String name, Map<String, T> from, Map<String, T> to) {
        T answer = from.get(name);
        if (answer == null) {
            to.remove(name);
        } else {
            to.put(name, answer);
        }
    }

    /// What a time is proposed as stands in its field, to be typed over; what all of is proposed is ticked.
    private void propose(List<Ask> all) {
        for (Ask ask : all) {
            if (ask instanceof Ask.Time time && !time.first().isUnknown() && !typed.containsKey(time.name())) {
                times.put(time.name(), time.first());
                typed.put(time.name(), WhenWords.say(time.first(), context.texts(), context::title));
            }
            if (ask instanceof Ask.Many many && many.all()) {
                chosen.putIfAbsent(
                        many.name(),
                        many.options().stream().map(Ask.Option::value).toList());
            }
        }
    }

    private void look() {
        List<Ask> now = act.asks(answers());
        if (!now.equals(asks.get())) {
            propose(now);
            asks.set(now);
        }
        boolean read = now.stream().allMatch(a -> !(a instanceof Ask.Time time) || isRead(time));
        ready.set(!busy && read && act.isAnswered(answers()));
    }

    private boolean isRead(Ask.Time time) {
        return typed(time.name()).isBlank() || times.containsKey(time.name());
    }

    private Answers answers() {
        return new Answers(times, typed, chosen);
    }

    /// What is asked now; changes with the answers.
    public ReadOnlyObjectProperty<List<Ask>> asksProperty() {
        return asks.getReadOnlyProperty();
    }

    /// Why it was not done; empty when nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Everything that has to be known is, and it is not being done already.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public String title() {
        return context.text(act.key());
    }

    public String about() {
        return about;
    }

    /// What is asked for, in words; what need not be answered says so.
    public String label(Ask ask) {
        String words = context.text("act.ask." + ask.name());
        return ask.required() ? words : context.text("act.optional", words);
    }

    public String says(Ask.Option option) {
        return context.wording().say(option.says());
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<String> chosen(String name) {
        return chosen.getOrDefault(name, List.of());
    }

    /// @return how a time was understood; empty for a text
    /// @throws InvalidValue when a time cannot be read
    public String type(Ask ask, String text) {
        own.add(ask.name());
        typed.put(ask.name(), text);
        times.remove(ask.name());
        problem.set("");
        try {
            if (!(ask instanceof Ask.Time) || text.isBlank()) {
                return "";
            }
            When when = WhenWords.read(text, context.language());
            times.put(ask.name(), when);
            return new UnderstoodTime(context.index(), context.texts()).say(when);
        } finally {
            look();
        }
    }

    public void choose(String name, List<String> values) {
        own.add(name);
        chosen.put(name, List.copyOf(values));
        problem.set("");
        look();
    }

    /// Does it.
    ///
    /// @param done called when it is durable
    public void run(Runnable done) {
        if (!ready.get()) {
            return;
        }
        List<Edit> all;
        try {
            all = act.edits(answers());
        } catch (InvalidValue e) {
            problem.set(Words.invalid(e, context.texts()));
            return;
        }
        busy(true);
        edits.applyAll(
                all,
                () -> {
                    notices.say(context.text("act.said", title(), about));
                    done.run();
                    busy(false);
                },
                this::refused,
                () -> busy(false));
    }

    private void refused(List<Refusal> refusals) {
        problem.set(refusals.stream()
                .map(r -> Words.refusal(r, context.texts(), context::title))
                .distinct()
                .collect(Collectors.joining("\n")));
        busy(false);
    }

    private void busy(boolean now) {
        busy = now;
        look();
    }
}
