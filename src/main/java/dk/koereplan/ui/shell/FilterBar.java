package dk.koereplan.ui.shell;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.PlanFilter;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.Profession;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.FilterChip;
import dk.koereplan.ui.control.FocusHome;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.words.PhaseWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// The one filter of every screen. It says when it is on.
final class FilterBar extends FlowPane implements AutoCloseable {
    private final PlanContext context;
    private final Layer layer;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TextField text = new LineField();
    private final Label count = Nodes.label("", Css.SECONDARY);
    private final Hyperlink clear;

    FilterBar(PlanContext context, Layer layer) {
        this.context = context;
        this.layer = layer;
        getStyleClass().add("k-filterbar");
        text.setPromptText(context.text("filter.text"));
        text.setAccessibleText(context.text("filter.text"));
        text.setText(context.filter().text());
        text.textProperty().subscribe((before, now) -> set(context.filter().withText(now)));
        clear = Nodes.link(context.text("filter.clear"), this::clear);
        getChildren()
                .addAll(
                        chip("filter.region", this::regions, PlanFilter::regions, PlanFilter::withRegions),
                        chip("filter.track", this::tracks, PlanFilter::tracks, PlanFilter::withTracks),
                        constants(
                                "filter.profession",
                                Profession.values(),
                                this::word,
                                PlanFilter::professions,
                                PlanFilter::withProfessions),
                        constants(
                                "filter.funding",
                                Certainty.values(),
                                this::word,
                                PlanFilter::certainties,
                                (f, v) -> f.withFunding(v, f.families())),
                        constants(
                                "filter.state",
                                Phase.values(),
                                p -> PhaseWords.of(p, context.texts()),
                                PlanFilter::phases,
                                PlanFilter::withPhases),
                        constants("filter.light", Rag.values(), this::word, PlanFilter::lights, PlanFilter::withLights),
                        text,
                        count,
                        clear);
        FocusHome.place(this, () -> Optional.of(text));
        subscriptions.now(context.scopeProperty(), scope -> show());
    }

    private Map<String, String> regions() {
        return named(context.index().regions().stream()
                .map(r -> List.of(r.id().value(), r.title()))
                .toList());
    }

    private Map<String, String> tracks() {
        return named(context.index().tracks().stream()
                .map(t -> List.of(t.id().value(), t.title()))
                .toList());
    }

    private Map<String, String> named(List<List<String>> pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        pairs.forEach(p -> options.put(p.getFirst(), p.getLast()));
        options.put(PlanFilter.WITHOUT, context.text("filter.without"));
        return options;
    }

    private String word(Enum<?> value) {
        return Words.of(value, context.texts());
    }

    private <E extends Enum<E>> FilterChip<E> constants(
            String key,
            E[] values,
            Function<E, String> word,
            Function<PlanFilter, Set<E>> get,
            BiFunction<PlanFilter, Set<E>, PlanFilter> with) {
        return chip(
                key,
                () -> {
                    Map<E, String> options = new LinkedHashMap<>();
                    Arrays.stream(values).forEach(v -> options.put(v, word.apply(v)));
                    return options;
                },
                get,
                with);
    }

    private <T> FilterChip<T> chip(
            String key,
            Supplier<Map<T, String>> options,
            Function<PlanFilter, Set<T>> get,
            BiFunction<PlanFilter, Set<T>, PlanFilter> with) {
        FilterChip<T> chip = new FilterChip<>(
                context.text(key), layer, options, chosen -> set(with.apply(context.filter(), chosen)));
        subscriptions.now(context.filterProperty(), filter -> chip.show(get.apply(filter)));
        return chip;
    }

    private void set(PlanFilter filter) {
        if (!filter.equals(context.filter())) {
            context.filterProperty().set(filter);
        }
    }

    private void clear() {
        context.filterProperty().set(PlanFilter.EMPTY);
    }

    private void show() {
        PlanFilter filter = context.filter();
        PlanIndex index = context.index();
        if (!text.getText().equals(filter.text())) {
            text.setText(filter.text());
        }
        count.setText(
                filter.active()
                        ? context.text(
                                "filter.count",
                                context.scope().initiatives().size(),
                                index.initiatives().size())
                        : "");
        count.setManaged(filter.active());
        clear.setVisible(filter.active());
        clear.setManaged(filter.active());
    }

    void focusText() {
        text.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
