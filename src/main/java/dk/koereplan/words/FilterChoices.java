package dk.koereplan.words;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.Criterion;
import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.AgreementTheme;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a plan offers to be filtered by, and what each of it is called. Grows with its units, not with its work.
public final class FilterChoices {
    private FilterChoices() {}

    /// In the order in which it is offered, by what a filter keeps of it; empty for an aspect that has nothing to
    /// choose.
    public static Map<String, String> of(FilterAspect aspect, PlanIndex index, Texts texts) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (aspect) {
            case REGION -> put(choices, index.regions());
            case TRACK -> put(choices, index.tracks());
            case THEME -> put(choices, byTitle(AgreementTheme.class, index, texts));
            case AGREEMENT -> put(choices, byTitle(Agreement.class, index, texts));
            case RESPONSIBLE, MINE -> units(choices, index, texts);
            default -> aspect.constants().forEach(c -> choices.put(c.name(), FilterWords.constant(c, texts)));
        }
        if (aspect.form() == FilterAspect.Form.RECORDS) {
            choices.put(Criterion.WITHOUT, texts.get("filter.without." + aspect.key()));
        }
        return choices;
    }

    private static void units(Map<String, String> choices, PlanIndex index, Texts texts) {
        put(choices, index.regions());
        for (OwnerRef.Collective collective : OwnerRef.Collective.values()) {
            choices.put(collective.token(), Words.of(collective, texts));
        }
        put(choices, byTitle(Organisation.class, index, texts));
        put(choices, byTitle(Body.class, index, texts));
    }

    private static <T extends Entity> List<T> byTitle(Class<T> type, PlanIndex index, Texts texts) {
        return index.roadmap().all(type).stream()
                .sorted(Comparator.comparing(Entity::title, Alphabet.of(texts.language())))
                .toList();
    }

    private static void put(Map<String, String> choices, List<? extends Entity> records) {
        records.forEach(r -> choices.put(r.id().value(), r.title()));
    }
}
