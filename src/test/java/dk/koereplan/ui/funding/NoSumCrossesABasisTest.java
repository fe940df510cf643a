package dk.koereplan.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.overview.PlanFilter;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.table.plan.NeedTable;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.shell.TestPorts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure of money that a screen, a grouping or a file shows is an amount that was recorded, or a sum within one
/// basis.
class NoSumCrossesABasisTest {
    private static final Pattern FIGURE = Pattern.compile(
            "(\\d[\\d.]*(?:,\\d+)?)(?: af (?:mindst )?\\d[\\d.,]*)? (kr\\.|tkr\\.|mio\\. kr\\.|mia\\. kr\\.)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources"})
    void whateverIsShownWasRecordedOrMayBeAdded(String plan) throws PlanFileProblem, IOException {
        Roadmap roadmap = Plans.named(plan);
        Set<BigDecimal> allowed = allowed(roadmap);
        List<String> said = said(roadmap);
        assertThat(said).isNotEmpty();
        List<String> crossing = new ArrayList<>();
        int figures = 0;
        for (String words : said) {
            Matcher figure = FIGURE.matcher(words);
            while (figure.find()) {
                figures++;
                if (!allowed.contains(kroner(figure.group(1), figure.group(2)))) {
                    crossing.add(figure.group() + " in: " + words);
                }
            }
        }
        assertThat(figures).isPositive();
        assertThat(crossing).isEmpty();
    }

    @Test
    void theAgreementsTwoAmountsAreNeverSixHundred() throws PlanFileProblem, IOException {
        assertThat(said(Plans.sources()))
                .anyMatch(words -> words.contains("250"))
                .noneMatch(words -> words.matches("(?s).*\\b600([.,]0+)?\\b(?!\\d).*"));
    }

    private List<String> said(Roadmap roadmap) throws PlanFileProblem, IOException {
        List<String> said = new ArrayList<>();
        for (View view : View.values()) {
            said.addAll(words(new Material(request(roadmap, view))
                    .picture(new BundledFont())
                    .scene()));
        }
        var texts = dk.koereplan.i18n.Texts.in(Language.DANISH);
        for (LaneField field : LaneField.values()) {
            TimelineModel model = TimelineModel.of(Plans.scope(roadmap), LaneSetting.by(field), texts);
            said.addAll(words(TimelineScene.of(model, model.fitting(2000, 3000), Marked.NOTHING, new BundledFont())));
        }
        var json = new ByteArrayOutputStream();
        new JsonExporter().write(new Material(request(roadmap, View.TIMELINE)), json);
        said.add(json.toString(StandardCharsets.UTF_8)
                .replaceAll("\"[^\"]*(title|text|note|description)\": \"[^\"]*\"", ""));
        var demo = new PlanFixture(folder, Language.DANISH);
        PlanContext context = new PlanFixture(demo.session(), PlanIndex.of(roadmap), TestPorts.in(folder)).context();
        for (FundingTable.By by : FundingTable.By.values()) {
            said.add(FundingTable.of(context.scope(), by, texts).text());
        }
        said.add(NeedTable.of(context.scope(), texts).text());
        var words = context.factWords().money();
        roadmap.all(dk.koereplan.domain.work.Initiative.class).forEach(initiative -> {
            var money = context.scope().facts().of(initiative).money();
            said.add(words.words(money));
            said.addAll(words.lines(money));
        });
        return said;
    }

    private static ExportRequest request(Roadmap roadmap, View view) {
        return Requests.of(roadmap, Plans.asOf(roadmap), view, TimelineCut.WHOLE, PlanFilter.EMPTY, Language.DANISH);
    }

    private static List<String> words(Scene scene) {
        List<String> words = new ArrayList<>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            Tag tag = seen.shape().tag();
            if (tag != null) {
                words.add(tag.text());
            }
            if (seen.shape() instanceof Text text) {
                words.add(text.text());
            }
        }
        return words;
    }

    private static BigDecimal kroner(String number, String unit) {
        BigDecimal amount = MoneyWords.readNumber(number, Language.DANISH);
        for (Unit each : Unit.values()) {
            if (each.token().equals(unit)) {
                return each.toKroner(amount).stripTrailingZeros();
            }
        }
        throw new IllegalArgumentException(unit);
    }

    /// Every amount by itself, and every sum that amounts of one basis and one source can make.
    private static Set<BigDecimal> allowed(Roadmap roadmap) {
        Set<BigDecimal> allowed = new HashSet<>(Set.of(BigDecimal.ZERO));
        Map<Object, Set<BigDecimal>> sums = new HashMap<>();
        for (FundingSource line : roadmap.all(FundingSource.class)) {
            add(line.money(), line.source(), allowed, sums);
        }
        PlanIndex index = PlanIndex.of(roadmap);
        for (Allocation part : roadmap.all(Allocation.class)) {
            index.find(FundingSource.class, part.fundingSource())
                    .ifPresent(whole -> add(
                            new Money(
                                    part.amount(),
                                    part.unit() == null ? Unit.KRONER : part.unit(),
                                    whole.priceLevel(),
                                    whole.recurrence()),
                            part.source(),
                            allowed,
                            sums));
        }
        sums.values().forEach(allowed::addAll);
        return allowed;
    }

    private static void add(
            Money money, Provenance source, Set<BigDecimal> allowed, Map<Object, Set<BigDecimal>> sums) {
        money.kroner().map(BigDecimal::stripTrailingZeros).ifPresent(kroner -> {
            allowed.add(kroner);
            if (money.basis().isAddable()) {
                String document = source instanceof Provenance.Document d ? d.document() : "";
                Set<BigDecimal> reached = sums.computeIfAbsent(
                        List.of(money.basis(), document), k -> new HashSet<>(Set.of(BigDecimal.ZERO)));
                for (BigDecimal sum : Set.copyOf(reached)) {
                    reached.add(sum.add(kroner).stripTrailingZeros());
                }
            }
        });
    }
}
