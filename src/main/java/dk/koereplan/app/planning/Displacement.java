package dk.koereplan.app.planning;

import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.Step;
import java.time.LocalDate;

/// How far something is to be moved, before its own precision has decided how far it can be.
public sealed interface Displacement {
    /// By the pointer: to the nearest place.
    ///
    /// @param days later; parts of days are allowed
    record Days(double days) implements Displacement {}

    /// By the keyboard: by so many units of what the calendar shows.
    record Units(Precision unit, long count) implements Displacement {}

    /// The whole units by which a thing moves.
    ///
    /// @param from a day of the thing, such as its first
    /// @param own the coarsest precision of its times
    default Step step(LocalDate from, Precision own) {
        return switch (this) {
            case Days d -> Step.nearest(from, own, d.days());
            case Units u -> new Step(own.coarser(u.unit()), u.count());
        };
    }
}
