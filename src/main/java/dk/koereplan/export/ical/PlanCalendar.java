package dk.koereplan.export.ical;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.strategy.Plan;
import dk.koereplan.domain.time.DayInterval;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.export.Material;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.words.FactWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The events of a plan. A time of day is written in UTC, which every calendar shows in its own zone; anything else is
/// all days on which it may be, with the words that were given.
final class PlanCalendar {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Material material;
    private final Scope scope;
    private final Texts texts;
    private final FactWords words;
    private final String plan;
    private final String stamp;
    private final ContentLines lines = new ContentLines();
    private int undated;

    PlanCalendar(Material material) {
        this.material = material;
        this.scope = material.scope();
        this.texts = material.texts();
        this.words = new FactWords(scope.facts(), texts);
        this.plan = own(scope.index().roadmap());
        this.stamp = MOMENT.format(
                Instant.ofEpochMilli(scope.index().roadmap().lastChange().millis()));
        write();
    }

    private void write() {
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Koereplan//Koereplan//DA");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", material.head().title());
        lines.text("X-WR-CALDESC", material.head().foot() + " · " + material.stamp());
        Stream.of(Milestone.class, DecisionGate.class, Meeting.class, HearingRound.class)
                .flatMap(kind -> scope.shown(kind).stream())
                .forEach(this::event);
        lines.line("END", "VCALENDAR");
    }

    private void event(Entity entity) {
        GivenTime time = scope.facts().time(entity);
        Optional<String> start = start(time.when(), scope.facts().due(entity));
        if (start.isEmpty()) {
            undated++;
            return;
        }
        EntityKind kind = EntityKind.of(entity);
        lines.line("BEGIN", "VEVENT");
        // what is imported again takes the place of what has the same name
        lines.line("UID", named(kind.singular() + "-" + entity.id().value() + "-" + plan) + "@koereplan");
        lines.line("DTSTAMP", stamp);
        start.get()
                .lines()
                .forEach(line ->
                        lines.line(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
        boolean exact = time.when() instanceof When.Moment || time.when() instanceof When.Day;
        String said = words.time(time);
        String title = scope.index().title(entity.id().value());
        String about = Words.kind(kind, texts) + ": " + title;
        lines.text("SUMMARY", exact ? about : about + " (" + said + ")");
        lines.text("DESCRIPTION", description(entity, said));
        lines.text("CATEGORIES", Words.kind(kind, texts));
        lines.line("STATUS", gone(entity) ? "CANCELLED" : "CONFIRMED");
        lines.line("TRANSP", time.when() instanceof When.Moment ? "OPAQUE" : "TRANSPARENT");
        lines.line("END", "VEVENT");
    }

    /// What every copy of a plan has and no other plan: the change that began it. Every plan's record has the same id.
    private static String own(Roadmap roadmap) {
        return roadmap.plan()
                .flatMap(plan -> roadmap.held(plan.id().value()))
                .flatMap(held -> held.heads().of(FieldKey.CREATED).stream().findFirst())
                .map(begun -> begun.id().actor().value() + "-" + begun.id().seq())
                .orElse("plan");
    }

    private static String named(String id) {
        return id.replaceAll("[^A-Za-z0-9.\\-]", "_");
    }

    /// One or two lines; empty when nobody knows a day. The end of all-day spans is the day after (RFC 5545, 3.6.1).
    private static Optional<String> start(When when, DayInterval days) {
        if (when instanceof When.Moment moment) {
            return Optional.of("DTSTART:" + MOMENT.format(moment.instant()));
        }
        LocalDate first = days.earliest() == null ? days.latest() : days.earliest();
        LocalDate last = days.latest() == null ? days.earliest() : days.latest();
        if (first == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(
                "DTSTART;VALUE=DATE:" + DAY.format(first) + "\nDTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    }

    private String description(Entity entity, String said) {
        List<String> parts = new ArrayList<>();
        about(entity).map(id -> scope.index().title(id.value())).ifPresent(parts::add);
        parts.add(texts.get("calendar.given", said));
        parts.add(words.source(entity.source()));
        scope.index().roadmap().plan().filter(Plan::demo).ifPresent(demo -> parts.add(texts.get("picture.page.demo")));
        return String.join("\n", parts);
    }

    private static Optional<Id<?>> about(Entity entity) {
        return switch (entity) {
            case Milestone milestone -> Optional.ofNullable(milestone.initiative());
            case DecisionGate gate -> Optional.of(gate.body());
            case Meeting meeting -> Optional.of(meeting.body());
            case HearingRound hearing -> Optional.ofNullable(hearing.subject());
            default -> Optional.empty();
        };
    }

    private boolean gone(Entity entity) {
        return switch (entity) {
            case Milestone milestone -> scope.facts().status(milestone) == MilestoneStatus.DROPPED;
            case DecisionGate gate -> gate.state() == GateState.CANCELLED;
            default -> false;
        };
    }

    String text() {
        return lines.toString();
    }

    List<String> notes() {
        return undated == 0 ? List.of() : List.of(texts.get("calendar.undated", undated));
    }
}
