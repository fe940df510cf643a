package dk.koereplan.scene.timeline;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.part.MoneyLine;
import java.util.ArrayList;
import java.util.List;

/// What a screen reader says of the things on the timeline, such as "Fælles kvalitetsenhed, Region Hovedstaden,
/// 2. kvartal 2026 til januar 2027, gul, mangler 2,5 mio. kr.".
record TimelineWords(TimelineModel model) {
    private Texts texts() {
        return model.texts();
    }

    String initiative(Initiative initiative, String lane, boolean shared) {
        var parts = new ArrayList<String>(List.of(initiative.title(), lane));
        if (shared) {
            parts.add(texts().get("picture.timeline.shared"));
        }
        parts.add(Words.inline(initiative.state(), texts()));
        parts.add(span(initiative));
        parts.add(light(model.light(initiative)));
        MoneyLine.missing(initiative, model.scope().index(), texts()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /// "2. kvartal 2026 til januar 2027", in the words that were given.
    String span(Initiative initiative) {
        When start = initiative.start().isUnknown() ? initiative.baselineStart() : initiative.start();
        When end = PlanTimes.given(initiative, model.scope().index());
        if (start.equals(end)) {
            return say(start);
        }
        if (start.isUnknown()) {
            return texts().get("picture.timeline.until", say(end));
        }
        return end.isUnknown()
                ? texts().get("picture.timeline.from", say(start))
                : texts().get("picture.timeline.span", say(start), say(end));
    }

    private String light(Light light) {
        String word = Words.inline(light.rag(), texts());
        return light.old() && light.period() != null
                ? texts().get("light.old", word, light.period().title())
                : light.rag() == Rag.NOT_ASSESSED ? texts().get("light.none") : word;
    }

    String milestone(MilestoneSpot spot) {
        var milestone = spot.milestone();
        return texts().get(
                        "picture.timeline.milestone.spoken",
                        milestone.title(),
                        say(PlanTimes.given(milestone, model.scope().index())),
                        Words.inline(spot.status(), texts()));
    }

    String event(Entity entity) {
        return texts().get(
                        "picture.timeline.event.spoken",
                        Words.kind(dk.koereplan.domain.roadmap.EntityKind.of(entity), texts()),
                        entity.title(),
                        say(PlanTimes.given(entity, model.scope().index())));
    }

    String tray(TrayEntry entry) {
        return texts().get("picture.timeline.tray.spoken", entry.entity().title(), say(entry.given()));
    }

    String say(When when) {
        return WhenWords.say(when, texts(), model::title);
    }
}
