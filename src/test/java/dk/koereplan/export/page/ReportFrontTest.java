package dk.koereplan.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.Material;
import dk.koereplan.export.PlanList;
import dk.koereplan.export.Requests;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Group;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A reader of a report finds everything from its first page.
class ReportFrontTest {
    private static final BundledFont FONT = new BundledFont();
    private static final Texts DANISH = Texts.in(Language.DANISH);

    private static List<String> texts(PaperPage page) {
        return page.parts().stream().flatMap(part -> texts(part.shapes())).toList();
    }

    private static Stream<String> texts(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case Group group -> texts(group.shapes());
            case Text text -> Stream.of(text.text());
            default -> Stream.empty();
        });
    }

    private static PaperPages report(Roadmap roadmap) {
        return PaperPages.of(new Material(Requests.of(roadmap, View.REPORT)), FONT);
    }

    @Test
    void namesEachPartWithThePageThatItBeginsOn() {
        PaperPages pages = report(Plans.named("demo"));
        List<String> front = texts(pages.page(0));
        assertThat(front).contains("Indhold");
        List<String> read = new ArrayList<>();
        for (int i = 1; i < pages.scenes().size(); i++) {
            String name = pages.scenes().get(i).name();
            int stated = Integer.parseInt(front.get(front.lastIndexOf(name) + 1));
            read.add(name);
            assertThat(stated).as(name).isEqualTo(pages.firsts().get(i) + 1);
            assertThat(texts(pages.page(stated - 1))).anyMatch(text -> text.endsWith(" · " + name));
        }
        assertThat(read)
                .contains("Overblik", "Tidslinje", "Initiativer", "Strategi")
                .doesNotHaveDuplicates();
    }

    @Test
    void listsWithoutARowAreNamedAndTakeNoPage() {
        PaperPages pages = report(Roadmap.EMPTY);
        String front = String.join(" ", texts(pages.page(0)));
        assertThat(front).contains("Uden indhold i denne plan: ");
        for (PlanList list : List.of(PlanList.INITIATIVES, PlanList.HEARINGS, PlanList.RISKS)) {
            assertThat(front).contains(list.title(DANISH));
            assertThat(pages.scenes()).noneMatch(scene -> scene.name().equals(list.title(DANISH)));
        }
    }

    @Test
    void anyOtherViewBeginsWithItself() {
        PaperPages pages = PaperPages.of(new Material(Requests.of(Plans.named("demo"), View.TABLES)), FONT);
        assertThat(texts(pages.page(0))).doesNotContain("Indhold");
    }
}
