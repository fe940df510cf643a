package dk.koereplan.scene.timeline.index;

import dk.koereplan.analysis.DependencyStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.words.ImpactWords;

/// What a screen reader and a hover card say of the lines between things.
public record LinkWords(PlanIndex index, Texts texts) {
    /// Both ends, the state, and the days of a broken one.
    public String dependency(DependencyStatus status) {
        String from = status.from().title();
        String to = status.to().title();
        return switch (status.kind()) {
            case OK -> texts.get("picture.link.ok", from, to);
            case UNDECIDED -> texts.get("picture.link.undecided", from, to);
            case BROKEN -> texts.get("picture.link.broken", new ImpactWords(index, texts).broken(status));
        };
    }

    String hanging(TimelineLink.Hanging hanging) {
        return texts.get(
                "picture.link.relative", hanging.item().title(), WhenWords.say(hanging.when(), texts, index::title));
    }
}
