package dk.koereplan.analysis;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.time.DayInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// The moment that every derived status is computed for.
///
/// @param moment local to `zone`
/// @param zone where days begin and end; Denmark, whatever the machine's own zone is
public record AsOf(LocalDateTime moment, ZoneId zone) {
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /// A clock's reading, seen from Denmark.
    public static AsOf at(Instant instant) {
        return new AsOf(LocalDateTime.ofInstant(instant, DENMARK), DENMARK);
    }

    /// The end of a Danish day: everything that happened on it has happened.
    public static AsOf endOf(LocalDate day) {
        return new AsOf(day.atTime(LocalTime.MAX), DENMARK);
    }

    /// The plan's own as-of date, or `now` when it has none.
    public static AsOf of(Roadmap roadmap, Instant now) {
        return roadmap.plan().map(Plan::asOf).map(AsOf::endOf).orElseGet(() -> at(now));
    }

    public LocalDate day() {
        return moment.toLocalDate();
    }

    /// These days certainly come after this one: what happens on them has not happened yet.
    public boolean isBefore(DayInterval days) {
        LocalDate first = days.earliest();
        return first != null && first.isAfter(day());
    }

    /// The day of the plan's last change, when that comes after this one: what has no date of its own, states and
    /// amounts, is then as it was recorded that day and not as it was on this one.
    public Optional<LocalDate> recordedLater(Roadmap roadmap) {
        LocalDate last = at(Instant.ofEpochMilli(roadmap.lastChange().millis())).day();
        return last.isAfter(day()) ? Optional.of(last) : Optional.empty();
    }

    public Instant instant() {
        return moment.atZone(zone).toInstant();
    }
}
