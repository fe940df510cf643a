package dk.koereplan.analysis.money;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.money.Recurrence;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The amount that a record holds, with what it may be compared with: its own price level and recurrence, else those
/// of the money that it is a part of.
public final class Amounts {
    private Amounts() {}

    /// An amount as a record holds it. It may be a negative one, which is shown as it stands but never added.
    ///
    /// @param amount in `unit`; null when unknown
    public record Held(@Nullable Amount amount, Unit unit, Money.Basis basis) {}

    /// Empty for what is no money.
    public static Optional<Held> of(Entity record, PlanIndex index) {
        EntityKind kind = EntityKind.of(record);
        return of(
                kind, name -> kind.schema().field(name).map(f -> f.raw(record)).orElse(null), index);
    }

    /// The same of values that are not, or no longer, a record of the plan.
    ///
    /// @param value of a field by its name; null where nothing is recorded
    public static Optional<Held> of(EntityKind kind, Function<String, @Nullable Object> value, PlanIndex index) {
        if (!isMoney(kind)) {
            return Optional.empty();
        }
        return Optional.of(new Held(
                value.apply("amount") instanceof Amount amount ? amount : null,
                value.apply("unit") instanceof Unit unit ? unit : Unit.KRONER,
                basis(kind, value, index)));
    }

    /// Its records hold amounts of money.
    public static boolean isMoney(EntityKind kind) {
        return kind.schema().field("amount").isPresent()
                && kind.schema().field("unit").isPresent();
    }

    /// What an amount of such a record tells with it.
    public static boolean tells(EntityKind kind, Field field) {
        return isMoney(kind)
                && (field.type() == Unit.class || field.type() == PriceLevel.class || field.type() == Recurrence.class);
    }

    private static Money.Basis basis(EntityKind kind, Function<String, @Nullable Object> value, PlanIndex index) {
        Object whole = switch (kind) {
            case ALLOCATION -> value.apply("fundingSource");
            case SPEND -> value.apply("allocation");
            default -> null;
        };
        if (whole instanceof Id<?> id) {
            Optional<Money.Basis> of =
                    index.find(id.value()).flatMap(entity -> of(entity, index)).map(Held::basis);
            if (of.isPresent()) {
                return of.get();
            }
        }
        return new Money.Basis(
                value.apply("priceLevel") instanceof PriceLevel level ? level : PriceLevel.NOT_STATED,
                value.apply("recurrence") instanceof Recurrence recurrence ? recurrence : null);
    }
}
