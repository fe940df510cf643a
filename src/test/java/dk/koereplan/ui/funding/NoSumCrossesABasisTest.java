package dk.koereplan.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.money.RecordedMoney;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.Requests;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.export.json.JsonExporter;
import dk.koereplan.export.pdf.PdfExporter;
import dk.koereplan.export.svg.SvgExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.board.BoardHand;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.scene.board.BoardViewport;
import dk.koereplan.scene.dashboard.DashboardModel;
import dk.koereplan.scene.dashboard.DashboardScene;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.DecisionTable;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.table.plan.GateTable;
import dk.koereplan.table.plan.HearingTable;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.table.plan.NeedTable;
import dk.koereplan.table.plan.ReportTable;
import dk.koereplan.table.plan.RiskTable;
import dk.koereplan.words.FactWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure of money that a picture, a grouping, a table or a file shows is an amount that was recorded, or a sum
/// within one basis. The cards of the timeline and the
/// details are held by `OneAnswerTest` and `DetailsAnswerTest`.
class NoSumCrossesABasisTest {
    /// The others tell of money in a word unless one amount may be held against another.
    private static final Set<View> TELLS_AMOUNTS = EnumSet.of(View.DASHBOARD, View.FUNDING, View.TABLES, View.REPORT);

    private static final BundledFont FONT = new BundledFont();
    private static final Texts DANISH = Texts.in(Language.DANISH);

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20", "45", "90"})
    void whateverIsShownWasRecordedOrMayBeAdded(String plan) throws IOException {
        RecordedMoney recorded = RecordedMoney.of(records(Plans.named(plan)));
        for (Map.Entry<String, List<String>> surface :
                said(Plans.of(recorded.records())).entrySet()) {
            int before = recorded.figures();
            assertThat(recorded.crossing(surface.getValue()))
                    .as(surface.getKey())
                    .isEmpty();
            if (!surface.getKey().startsWith("plain")) {
                assertThat(recorded.figures())
                        .as("figures of " + surface.getKey())
                        .isGreaterThan(before);
            }
        }
    }

    private static List<Entity> records(Roadmap roadmap) {
        return Stream.of(EntityKind.values())
                .flatMap(kind -> roadmap.all(kind.type()).stream())
                .map(Entity.class::cast)
                .toList();
    }

    @Test
    void theAgreementsTwoAmountsAreNeverSixHundred() throws IOException {
        List<String> said =
                said(Plans.sources()).values().stream().flatMap(List::stream).toList();
        assertThat(said)
                .anyMatch(words -> words.contains("250"))
                .noneMatch(words -> words.matches("(?s).*\\b600([.,]0+)?\\b(?!\\d).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20"})
    void aFileForMachinesHoldsTheAmountsOfTheRecordsAndNoOther(String plan) throws IOException {
        Roadmap roadmap = Plans.named(plan);
        List<BigDecimal> recorded = Stream.of(EntityKind.values())
                .filter(kind -> kind.schema().field("amount").isPresent())
                .flatMap(kind -> roadmap.all(kind.type()).stream()
                        .map(entity ->
                                kind.schema().field("amount").orElseThrow().read(entity)))
                .flatMap(value -> value instanceof Value.Number(BigDecimal number) ? Stream.of(number) : Stream.empty())
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        String json = new String(bytes(new JsonExporter(), roadmap, View.TIMELINE), StandardCharsets.UTF_8);
        assertThat(Pattern.compile("\"(?:amount|sum)\" ?: ?\"?([\\d.]+)")
                        .matcher(json)
                        .results()
                        .map((MatchResult found) -> new BigDecimal(found.group(1)).stripTrailingZeros()))
                .containsExactlyInAnyOrderElementsOf(recorded);
    }

    private static Map<String, List<String>> said(Roadmap roadmap) throws IOException {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (View view : View.values()) {
            String name = TELLS_AMOUNTS.contains(view) ? view.name() : "plain " + view;
            said.put(
                    name + " as PNG",
                    words(new Material(request(roadmap, view)).picture(FONT).scene()));
            said.put(name + " as PDF", List.of(pdf(bytes(new PdfExporter(FONT), roadmap, view))));
            said.put(name + " as SVG", svg(bytes(new SvgExporter(FONT), roadmap, view)));
        }
        Scope scope = Plans.scope(roadmap);
        said.put("plain board", words(board(scope)));
        said.put("overview", words(overview(roadmap)));
        for (LaneField outer : LaneField.values()) {
            for (LaneField inner : LaneField.values()) {
                said.put("plain lanes " + outer + " " + inner, words(lanes(scope, outer, inner)));
            }
        }
        for (FundingTable.By by : FundingTable.By.values()) {
            said.put("funding by " + by, table(FundingTable.of(scope, by, DANISH)));
        }
        said.put("needs", table(NeedTable.of(scope, DANISH)));
        said.put("plain initiatives", table(InitiativeTable.of(scope.initiatives(), scope.facts(), DANISH)));
        said.put("plain gates", table(GateTable.of(scope, DANISH)));
        said.put("plain hearings", table(HearingTable.of(scope, DANISH)));
        said.put("plain decisions", table(DecisionTable.of(scope, DANISH)));
        said.put("plain risks", table(RiskTable.of(scope, DANISH)));
        said.put("plain reports", table(ReportTable.of(scope, DANISH)));
        said.put("facts", facts(roadmap, scope));
        return said;
    }

    private static List<String> facts(Roadmap roadmap, Scope scope) {
        var words = new FactWords(scope.facts(), DANISH).money();
        List<String> said = new ArrayList<>();
        for (Initiative initiative : roadmap.all(Initiative.class)) {
            var money = scope.facts().of(initiative).money();
            said.add(words.words(money));
            said.addAll(words.lines(money));
            words.lapsed(money).ifPresent(said::add);
        }
        return said;
    }

    /// All that it says: its cells, and what each heading has room for.
    private static <R> List<String> table(Table<R> table) {
        List<String> said = new ArrayList<>(table.text().lines().toList());
        for (RowGroup<R> group : table.groups()) {
            table.sums().ifPresent(sums -> said.add(sums.words(group.rows())));
        }
        return said;
    }

    private static Scene board(Scope scope) {
        return BoardScene.of(BoardModel.of(scope, DANISH), BoardViewport.of(4000, 400_000), BoardHand.EMPTY, FONT);
    }

    private static Scene overview(Roadmap roadmap) {
        PlanIndex index = PlanIndex.of(roadmap);
        Overview overview = Overview.of(index, PlanFilter.EMPTY, Plans.asOf(roadmap));
        return DashboardScene.of(DashboardModel.of(overview, index, DANISH), 1920, 4000, FONT);
    }

    private static Scene lanes(Scope scope, LaneField outer, LaneField inner) {
        TimelineModel model = TimelineModel.of(scope, new LaneSetting(outer, inner), DANISH);
        return TimelineScene.of(model, model.fitting(2000, 9000), Marked.NOTHING, FONT);
    }

    private static byte[] bytes(Exporter exporter, Roadmap roadmap, View view) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(new Material(request(roadmap, view)), out);
        return out.toByteArray();
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> svg(byte[] file) {
        return Pattern.compile(">([^<]+)<")
                .matcher(new String(file, StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toList());
    }

    private static ExportRequest request(Roadmap roadmap, View view) {
        return Requests.of(roadmap, Plans.asOf(roadmap), view, TimelineCut.WHOLE, PlanFilter.EMPTY, Language.DANISH);
    }

    private static List<String> words(Scene scene) {
        List<String> words = new ArrayList<>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            Optional.ofNullable(seen.shape().tag()).map(Tag::text).ifPresent(words::add);
            if (seen.shape() instanceof Text text) {
                words.add(text.text());
            }
        }
        return words;
    }
}
