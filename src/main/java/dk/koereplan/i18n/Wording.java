package dk.koereplan.i18n;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.OwnerPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says any value of a record in the user's language.
///
/// @param titleOf what people call the record of an id
public record Wording(Texts texts, Function<String, String> titleOf) {
    /// The value in words; a dash for what nobody recorded.
    public String say(@Nullable Object value) {
        return switch (value) {
            case null -> texts.get("value.none");
            case When when -> WhenWords.say(when, texts, titleOf);
            case LocalDate day -> DateWords.day(day, texts);
            case OwnerRef owner -> owner(owner);
            case Id<?> id -> titleOf.apply(id.value());
            case Enum<?> constant -> Words.of(constant, texts);
            case Boolean flag -> texts.get(flag ? "value.yes" : "value.no");
            case BigDecimal number -> MoneyWords.number(number, texts);
            case Amount amount -> MoneyWords.number(amount, texts);
            case PriceLevel level -> MoneyWords.level(level, texts);
            case Provenance source -> source(source);
            case OwnerPeriod period -> period(period);
            case Mandate mandate -> mandate(mandate);
            case List<?> list ->
                list.isEmpty()
                        ? texts.get("value.none")
                        : String.join(", ", list.stream().map(this::say).toList());
            default -> value.toString();
        };
    }

    public String owner(OwnerRef owner) {
        return Words.owner(owner, texts, titleOf);
    }

    private String period(OwnerPeriod period) {
        return owner(period.owner()) + span(period.from(), period.to());
    }

    private String mandate(Mandate mandate) {
        String about = mandate.subject() == null ? "" : ": " + say(mandate.subject());
        String source = mandate.source() == null ? "" : " (" + source(mandate.source()) + ")";
        return say(mandate.purpose()) + about + span(mandate.from(), mandate.to()) + source;
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return " " + texts.get("owner.span", from, to);
        }
        return from != null ? " " + texts.get("owner.from", from) : to != null ? " " + texts.get("owner.to", to) : "";
    }

    /// Where a record comes from.
    public String source(Provenance source) {
        return Words.source(source, texts, titleOf);
    }

    /// One field's value as the log holds it.
    public String logged(EntityKind kind, String name, @Nullable Value value) {
        Field field = kind.schema().field(name).orElse(null);
        if (field == null || value == null) {
            return value == null ? texts.get("value.none") : value.canonical();
        }
        try {
            return say(field.codec().read(value));
        } catch (InvalidValue e) {
            return value.canonical();
        }
    }
}
