package dk.koereplan.words;

import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.impact.Impact;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What other times would break, in words.
public record ImpactWords(PlanIndex index, Texts texts) {
    /// One or two sentences: the worst of what would happen, and what would have to move; empty when nothing would.
    public String summary(Impact impact) {
        var sentences = new ArrayList<String>();
        worst(impact).ifPresent(sentences::add);
        offered(impact.offered()).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /// Every consequence as a sentence of its own, the gravest first.
    public List<String> lines(Impact impact) {
        var lines = new ArrayList<String>();
        impact.broken().forEach(b -> lines.add(sentence(broken(b))));
        impact.gates().forEach(g -> lines.add(sentence(passed(g))));
        impact.outside().forEach(o -> lines.add(sentence(outside(o))));
        impact.mended().forEach(m -> lines.add(sentence(mended(m))));
        impact.offered().forEach(o -> lines.add(offer(o)));
        return lines;
    }

    /// "»Datadeling« må så flyttes 12 dage."
    public String offer(Impact.Offer offer) {
        return texts.get("picture.impact.offer", offer.before().title(), days(offer.days(), true));
    }

    /// "»Datadeling« begynder 34 dage før »Aftale om dataadgang« er færdig", without a full stop.
    public String broken(DependencyStatus status) {
        String key = status.to() instanceof Initiative ? "picture.impact.begins" : "picture.impact.lies";
        boolean exact = status.finish().exact() && status.start().exact();
        return texts.get(key, status.to().title(), status.from().title(), days(status.days(), exact));
    }

    private Optional<String> worst(Impact impact) {
        if (!impact.broken().isEmpty()) {
            String first = broken(impact.broken().getFirst());
            int others = impact.broken().size() - 1;
            return Optional.of(others == 0 ? sentence(first) : texts.get("picture.impact.brokenMore", first, others));
        }
        if (!impact.gates().isEmpty()) {
            return Optional.of(sentence(passed(impact.gates().getFirst())));
        }
        if (!impact.outside().isEmpty()) {
            return Optional.of(sentence(outside(impact.outside().getFirst())));
        }
        return impact.mended().stream().findFirst().map(m -> sentence(mended(m)));
    }

    private String passed(Impact.Passed passed) {
        return texts.get(
                passed.late() ? "picture.impact.endsAfter" : "picture.impact.beginsBefore",
                passed.item().title(),
                passed.gate().title());
    }

    private String outside(Impact.Outside outside) {
        return texts.get(
                outside.days() > 0 ? "picture.impact.outsideAfter" : "picture.impact.outsideBefore",
                outside.milestone().title(),
                outside.initiative().title(),
                days(Math.abs(outside.days()), true));
    }

    private String mended(DependencyStatus status) {
        return texts.get(
                "picture.impact.mended", status.to().title(), status.from().title());
    }

    private Optional<String> offered(List<Impact.Offer> offers) {
        return switch (offers.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(offer(offers.getFirst()));
            default -> {
                long most = offers.stream().mapToLong(Impact.Offer::days).max().orElse(0);
                yield Optional.of(texts.get("picture.impact.offers", offers.size(), days(most, true)));
            }
        };
    }

    private String days(long days, boolean exact) {
        return texts.get(exact ? "picture.impact.days" : "picture.impact.daysAtLeast", days);
    }

    private String sentence(String words) {
        return texts.get("picture.impact.sentence", words);
    }
}
