package dk.koereplan.words;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.comparison.PlanDifference;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a plan, in words.
///
/// @param before,after each state's own records, by whose names its values are told
public record DifferenceWords(PlanIndex before, PlanIndex after, Texts texts) {
    /// The field that differs; empty for a record that is new or gone.
    public String field(PlanDifference difference) {
        return switch (difference) {
            case PlanDifference.Changed changed ->
                Words.field(changed.kind(), changed.field().name(), texts);
            case PlanDifference.Relit relit -> texts.get("comparison.light");
            case PlanDifference.Added added -> "";
            case PlanDifference.Removed removed -> "";
        };
    }

    /// What the field was; empty for a record that is new or gone.
    public String before(PlanDifference difference) {
        return switch (difference) {
            case PlanDifference.Changed changed -> say(changed, changed.before(), before);
            case PlanDifference.Relit relit -> light(relit.before());
            case PlanDifference.Added added -> "";
            case PlanDifference.Removed removed -> "";
        };
    }

    /// What the field is; empty for a record that is new or gone.
    public String after(PlanDifference difference) {
        return switch (difference) {
            case PlanDifference.Changed changed -> say(changed, changed.after(), after);
            case PlanDifference.Relit relit -> light(relit.after());
            case PlanDifference.Added added -> "";
            case PlanDifference.Removed removed -> "";
        };
    }

    /// "12 dage senere"; empty where nothing was moved, or nobody can say how far.
    public String moved(PlanDifference difference) {
        Long days = difference instanceof PlanDifference.Changed changed ? changed.days() : null;
        return days == null || days == 0
                ? ""
                : texts.get(days > 0 ? "comparison.later" : "comparison.earlier", Math.abs(days));
    }

    /// All of it in one line: "Milepæl »Aftale«: Forventet: 12-03-2027 → 24-03-2027 (12 dage senere)".
    public String line(PlanDifference difference) {
        String record = texts.get(
                "comparison.record",
                Words.kind(difference.kind(), texts),
                difference.record().title());
        return switch (difference) {
            case PlanDifference.Added added -> record;
            case PlanDifference.Removed removed -> record;
            case PlanDifference.Changed changed -> record + ": " + change(difference);
            case PlanDifference.Relit relit -> record + ": " + change(difference);
        };
    }

    private String change(PlanDifference difference) {
        String moved = moved(difference);
        String change = texts.get("comparison.change", field(difference), before(difference), after(difference));
        return moved.isEmpty() ? change : change + " (" + moved + ")";
    }

    private String light(Light light) {
        return Words.of(light.rag(), texts);
    }

    private String say(PlanDifference.Changed changed, @Nullable Object value, PlanIndex state) {
        return state.find(changed.id())
                .filter(record -> value != null)
                .map(record -> new ValueWords(state, texts).field(record, changed.field()))
                .orElseGet(() -> texts.get("comparison.unknown"));
    }
}
