package dk.koereplan.app;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Finds what of a record may be saved when the rules refuse a part of it. All is tried at once first, for fields may
/// need each other; then all but one act; then one act after the other.
final class SoundFields {
    private final TypedRecord typed;
    private final Function<Edit, List<Refusal>> rules;
    private final Set<String> sound = new LinkedHashSet<>();
    private final List<Set<String>> held = new ArrayList<>();

    /// @param rules what speaks against an edit; nothing is written
    SoundFields(TypedRecord typed, Function<Edit, List<Refusal>> rules) {
        this.typed = typed;
        this.rules = rules;
        List<Set<String>> acts = typed.acts();
        if (allowed(typed.fields().keySet())) {
            sound.addAll(typed.fields().keySet());
        } else {
            allButOne(acts);
            oneAfterTheOther(acts);
            held.addAll(acts);
        }
    }

    /// The fields that may be saved together.
    Set<String> sound() {
        return sound;
    }

    /// What speaks against each of the others.
    List<Refusal> refusals() {
        if (typed.seen() == null && sound.isEmpty()) {
            // a new record is refused as a whole: without the others each field would lack them
            return against(typed.fields().keySet());
        }
        return held.stream()
                .flatMap(act -> against(with(act)).stream())
                .distinct()
                .toList();
    }

    private void allButOne(List<Set<String>> acts) {
        for (Set<String> one : acts) {
            Set<String> others = new LinkedHashSet<>(typed.fields().keySet());
            others.removeAll(one);
            if (!others.isEmpty() && allowed(others)) {
                sound.addAll(others);
                acts.retainAll(List.of(one));
                return;
            }
        }
    }

    private void oneAfterTheOther(List<Set<String>> acts) {
        boolean more = true;
        while (more) {
            more = acts.removeIf(this::accepts);
        }
        for (Set<String> act : acts) {
            if (asksOnlyWhy(act)) {
                act.removeIf(field -> accepts(Set.of(field)));
            }
        }
    }

    private boolean accepts(Set<String> fields) {
        Set<String> all = with(fields);
        return allowed(all) && sound.addAll(all);
    }

    /// The fields of such an act are asked about one by one.
    private boolean asksOnlyWhy(Set<String> act) {
        return against(with(act)).stream().allMatch(r -> r.mending() instanceof Mending.Explain);
    }

    private Set<String> with(Set<String> fields) {
        Set<String> all = new LinkedHashSet<>(sound);
        all.addAll(fields);
        return all;
    }

    private boolean allowed(Collection<String> fields) {
        return against(fields).isEmpty();
    }

    private List<Refusal> against(Collection<String> fields) {
        try {
            return rules.apply(typed.edit(fields));
        } catch (InvalidValue e) {
            return List.of(Refusal.of(typed.id(), e));
        }
    }
}
