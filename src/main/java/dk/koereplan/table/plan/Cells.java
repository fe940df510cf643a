package dk.koereplan.table.plan;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Wording;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the values of a plan into cells, with the words of one language.
record Cells(PlanIndex index, Texts texts) {
    /// What nobody recorded takes no room in a table.
    static final Cell NOTHING = new Cell.Unknown("");

    /// Any value of a record's field.
    Cell of(@Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Integer number -> new Cell.Figure(BigDecimal.valueOf(number), number.toString());
            case Rag light -> new Cell.Light(light, false, Words.of(light, texts));
            // before the choices, of which a collective owner is one in code but not in meaning
            case OwnerRef owner -> new Cell.Owner(owner, wording().owner(owner));
            case Enum<?> choice -> new Cell.Choice(choice, Words.of(choice, texts));
            case When when -> time(when, WhenWords.sayShort(when, texts, index::title));
            case Id<?> id -> new Cell.Reference(id.value(), index.title(id.value()));
            case Provenance source -> new Cell.Source(source, wording().source(source));
            case List<?> list when list.isEmpty() -> NOTHING;
            default -> text(wording().say(value));
        };
    }

    Cell text(String words) {
        return words.isEmpty() ? NOTHING : new Cell.Plain(words);
    }

    /// @param words of the time, which say nothing when it is not known
    Cell time(When when, String words) {
        return when.isUnknown() ? NOTHING : new Cell.Time(when, index.interval(when), words);
    }

    private Wording wording() {
        return new Wording(texts, index::title);
    }
}
