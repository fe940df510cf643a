package dk.koereplan.ui.shell;

import static dk.koereplan.domain.Samples.dependency;
import static dk.koereplan.domain.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.store.PlanFileNotice;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningNoticesTest {
    private static final Texts DA = Texts.in(Language.DANISH);

    private final Draft plan = Draft.with(
            record(Initiative.class, "A", "title", "Sårpleje"), record(Initiative.class, "B", "title", "Akutspor"));

    @Test
    void aSoundPlanSaysNothing() {
        assertThat(OpeningNotices.say(List.of(), Rules.unfit(plan.roadmap()), plan.roadmap(), DA))
                .isEmpty();
    }

    @Test
    void namesByTitleWhatIsLeftOutAndWhy() {
        force(dependency("D1", "A", "B"), dependency("D2", "B", "A"));
        plan.remove("A");
        force(record(Initiative.class, "B", "title", "Akutspor", "parent", "A"), dependency("D3", "B", "A"));
        assertThat(OpeningNotices.say(List.of(PlanFileNotice.of("readOnly")), List.of(), plan.roadmap(), DA))
                .isEqualTo("""
                    Planen er åbnet skrivebeskyttet, fordi filen eller mappen ikke kan ændres.
                    Afhængigheden »Afhængighed« regnes ikke med, for »Sårpleje« findes ikke længere i planen.
                    »Akutspor« vises øverst i planen, for »Sårpleje«, som det er en del af, findes ikke længere.\
                    """);
    }

    @Test
    void saysHowManyMoreThereAre() {
        force(dependency("D1", "A", "x"), dependency("D2", "A", "x"), dependency("D3", "A", "x"));
        force(dependency("D4", "A", "B"), dependency("D5", "B", "A"), dependency("D6", "x", "A"));
        assertThat(OpeningNotices.say(List.of(), Rules.unfit(plan.roadmap()), plan.roadmap(), DA)
                        .lines())
                .hasSize(4)
                .last()
                .isEqualTo("Yderligere 2 forbindelser regnes ikke med.");
    }

    @Test
    void namesByTitleAndFieldWhatIsTooGreat() {
        Initiative a = plan.roadmap().find(Initiative.class, "A").orElseThrow();
        plan.force(Composer.compose(plan.roadmap(), Edit.put(Records.with(a, "description", "x".repeat(1_000_001)))));
        assertThat(OpeningNotices.say(List.of(), Rules.unfit(plan.roadmap()), plan.roadmap(), DA))
                .isEqualTo("»Sårpleje«: Beskrivelse er for lang. Højst 100.000 tegn. Værdien står, til den rettes.");
    }

    private void force(Entity... records) {
        plan.force(Composer.compose(plan.roadmap(), Edit.put(records)));
    }
}
