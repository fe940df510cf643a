package dk.koereplan.scene.timeline.canvas;

import dk.koereplan.analysis.GivenTime;
import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.facts.Facts;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.index.DaySpan;
import dk.koereplan.scene.timeline.index.EventSpans;
import dk.koereplan.scene.timeline.index.MilestoneSpot;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.index.TrayEntry;
import dk.koereplan.words.FactWords;
import dk.koereplan.words.PhaseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a screen reader says of the things on the timeline, such as "Fælles kvalitetsenhed, Region Hovedstaden,
/// 2. kvartal 2026 til januar 2027, gul, mangler 2,5 mio. kr.".
public record TimelineWords(TimelineModel model) {
    /// More than this many are not named one by one.
    private static final int MOST_NAMED = 20;
    private static final int MOST_IDS = 200;

    private Texts texts() {
        return model.texts();
    }

    private Facts facts() {
        return model.scope().facts();
    }

    public String initiative(Initiative initiative, String lane, boolean shared) {
        String first =
                initiative.title() + ", " + lane + ", " + (shared ? texts().get("picture.timeline.shared") + ", " : "");
        return first + model.facts().said(initiative.id().value(), () -> rest(initiative));
    }

    private FactWords words() {
        return new FactWords(model.scope().facts(), texts());
    }

    private String rest(Initiative initiative) {
        var parts = new ArrayList<String>();
        InitiativeFacts facts = model.scope().facts().of(initiative);
        parts.add(PhaseWords.inline(facts.phase(), texts()));
        FactWords words = words();
        parts.add(words.span(facts));
        parts.add(light(model.light(initiative)));
        words.money().lapsed(facts.money()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String light(Light light) {
        String word = Words.inline(light.rag(), texts());
        return light.old() && light.period() != null
                ? texts().get("light.old", word, light.period().title())
                : light.rag() == Rag.NOT_ASSESSED ? texts().get("light.none") : word;
    }

    /// With its kind, and whether the initiative cannot be delivered without it.
    public String milestone(MilestoneSpot spot) {
        return model.facts().said(spot.milestone().id().value(), () -> spoken(spot));
    }

    private String spoken(MilestoneSpot spot) {
        Milestone milestone = spot.milestone();
        var parts = new ArrayList<String>(List.of(texts().get(
                        "picture.timeline.milestone.spoken",
                        milestone.title(),
                        words().time(facts().time(milestone)),
                        Words.inline(spot.status(), texts()))));
        if (milestone.kind() != MilestoneKind.OTHER) {
            parts.add(Words.inline(milestone.kind(), texts()));
        }
        if (milestone.mandatory()) {
            parts.add(texts().get("picture.timeline.milestone.mandatory"));
        }
        return String.join(", ", parts);
    }

    /// A meeting with what it decides; a hearing with the day it opened.
    public String event(Entity entity) {
        return model.facts().said(entity.id().value(), () -> spoken(entity));
    }

    private String spoken(Entity entity) {
        String when = say(facts().time(entity).when());
        if (entity instanceof HearingRound hearing && !hearing.opensAt().isUnknown()) {
            when = texts().get("picture.timeline.span", say(hearing.opensAt()), when);
        }
        String kind = Words.kind(EntityKind.of(entity), texts());
        String said = texts().get("picture.timeline.event.spoken", kind, entity.title(), when);
        List<DecisionGate> gates =
                entity instanceof Meeting meeting ? model.facts().gatesAt(meeting) : List.of();
        return gates.isEmpty()
                ? said
                : said + ", "
                        + texts().get(
                                        "picture.timeline.event.agenda",
                                        gates.stream().map(Entity::title).collect(Collectors.joining("; ")));
    }

    /// One tag for things whose marks are gathered: which they are, and all their names.
    ///
    /// @param key the text that says how many of what
    public Tag gathered(List<? extends Entity> entities, String key) {
        List<String> ids =
                entities.stream().limit(MOST_IDS).map(e -> e.id().value()).toList();
        String title = texts().get(key, entities.size());
        // the words name no more than these: what has the same words may share them
        String named =
                entities.stream().limit(MOST_NAMED).map(e -> e.id().value()).collect(Collectors.joining(","));
        String said = model.facts().said(key + "\n" + entities.size() + "\n" + named, () -> {
            String names = entities.stream()
                    .limit(MOST_NAMED)
                    .map(e -> texts().get(
                                    "picture.timeline.gathered.one",
                                    e.title(),
                                    say(facts().time(e).when())))
                    .collect(Collectors.joining("; "));
            int more = entities.size() - MOST_NAMED;
            String rest = more > 0 ? texts().get("picture.timeline.gathered.more", more) : "";
            return title + ": " + names + rest;
        });
        return new Tag(new Subject.Many(ids, title), said);
    }

    public String tray(TrayEntry entry) {
        return texts().get("picture.timeline.tray.spoken", entry.entity().title(), time(entry.entity()));
    }

    /// What is known of when: an initiative's beginning and end, else what it is to hold for, else its agreement.
    public String time(Entity entity) {
        GivenTime time = facts().time(entity);
        if (!(entity instanceof Initiative initiative)) {
            return time.isUnknown() ? texts().get("fact.time.notStated") : words().time(time);
        }
        if (!time.isUnknown() || !facts().startTime(initiative).isUnknown()) {
            return words().span(facts().of(initiative));
        }
        if (!initiative.validity().isUnknown()) {
            return texts().get("fact.time.validity", say(initiative.validity()));
        }
        return initiative.agreement() == null
                ? texts().get("fact.time.notStated")
                : texts().get(
                                "fact.time.agreement",
                                model.title(initiative.agreement().value()));
    }

    public String say(When when) {
        return WhenWords.say(when, texts(), model::title);
    }

    /// The days from a hearing's opening to its deadline.
    public DaySpan hearingDays(HearingRound hearing) {
        return EventSpans.open(hearing, facts());
    }
}
