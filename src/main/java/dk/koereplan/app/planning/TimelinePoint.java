package dk.koereplan.app.planning;

import dk.koereplan.domain.time.Precision;
import dk.koereplan.domain.time.When;
import java.time.LocalDate;

/// A place on the line, and how finely the line is divided there.
///
/// @param time in days since 1970-01-01; parts of days are allowed
public record TimelinePoint(double time, Precision unit) {
    public static TimelinePoint at(LocalDate day, Precision unit) {
        return new TimelinePoint(day.toEpochDay(), unit);
    }

    /// The unit that lies there.
    public When when() {
        return unit.at(LocalDate.ofEpochDay((long) Math.floor(time)));
    }
}
