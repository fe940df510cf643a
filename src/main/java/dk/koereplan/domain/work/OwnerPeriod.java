package dk.koereplan.domain.work;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.OwnerRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who owns an initiative from one day to another, both inclusive.
///
/// @param from null when the ownership began before anybody wrote it down
/// @param to null while no end is known
public record OwnerPeriod(
        OwnerRef owner, @Nullable LocalDate from, @Nullable LocalDate to) {
    public OwnerPeriod {
        InvalidValue.unless(from == null || to == null || !to.isBefore(from), "owner.period", owner.token());
    }
}
