package dk.koereplan.words;

import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.overview.Task;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What has to be done, why, and how soon.
public record WeekWords(Facts facts, Texts texts) {
    /// What it is about.
    public String subject(Task task) {
        return facts.index().title(task.subject().id().value());
    }

    /// "Høringsfrist · 3 har ikke svaret", "Forfalder · Fælles henvisning".
    public String why(Task task) {
        return Stream.of(Words.of(task.kind(), texts), waiting(task), about(task.subject()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String waiting(Task task) {
        int count = task.waiting().count();
        return count == 0
                ? ""
                : texts.get(task.kind() == Task.Kind.REPORT_DUE ? "week.unreported" : "week.unanswered", count);
    }

    private String about(Entity subject) {
        return switch (subject) {
            case Milestone m -> title(m.initiative());
            case DecisionGate g -> title(g.body());
            case FundingSource f -> title(f.initiative());
            case HearingResponse r -> title(r.party());
            case Initiative i -> owner(i);
            default -> "";
        };
    }

    private String owner(Initiative initiative) {
        OwnerStatus owner = facts.of(initiative).owner();
        return Optional.ofNullable(owner.owner())
                .map(o -> Words.owner(o, texts, facts.index()::title))
                .orElse("");
    }

    private String title(dk.koereplan.domain.@Nullable Id<?> id) {
        return id == null ? "" : facts.index().title(id.value());
    }

    /// "12 dage forsinket", "i dag", "om 5 dage".
    public String soon(Task task) {
        long days = task.days();
        if (days == 0) {
            return texts.get("week.today");
        }
        if (days > 0) {
            return texts.get("week.in", days);
        }
        return texts.get(task.kind() == Task.Kind.OVERDUE ? "card.daysOver" : "week.ago", -days);
    }
}
