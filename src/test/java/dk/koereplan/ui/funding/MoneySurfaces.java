package dk.koereplan.ui.funding;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.comparison.Comparison;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
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
import dk.koereplan.table.plan.ComparisonTable;
import dk.koereplan.table.plan.DecisionTable;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.table.plan.GateTable;
import dk.koereplan.table.plan.HearingTable;
import dk.koereplan.table.plan.InitiativeTable;
import dk.koereplan.table.plan.NeedTable;
import dk.koereplan.table.plan.RecordTable;
import dk.koereplan.table.plan.ReportTable;
import dk.koereplan.table.plan.RiskTable;
import dk.koereplan.table.plan.ServedTable;
import dk.koereplan.words.DifferenceWords;
import dk.koereplan.words.FactWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everywhere that a plan tells of money: each screen's pictures and tables, and each kind of file. What is called
/// plain may have nothing to tell.
record MoneySurfaces(Roadmap roadmap, Scope scope, Map<String, List<String>> said) {
    /// The others tell of money in a word unless one amount may be held against another.
    private static final Set<View> TELLS_AMOUNTS = EnumSet.of(View.DASHBOARD, View.FUNDING, View.TABLES, View.REPORT);

    static final BundledFont FONT = new BundledFont();
    static final Texts DANISH = Texts.in(Language.DANISH);

    /// What is said, sentence by sentence: an amount's own words, those beside it in its row, and its heading.
    static Map<String, List<String>> of(Roadmap roadmap) throws IOException {
        var surfaces = new MoneySurfaces(roadmap, Plans.scope(roadmap), new LinkedHashMap<>());
        surfaces.pictures();
        surfaces.tables();
        surfaces.records();
        surfaces.comparison();
        surfaces.files();
        return surfaces.said();
    }

    static String name(View view) {
        return TELLS_AMOUNTS.contains(view) ? view.name() : "plain " + view;
    }

    private void pictures() {
        said.put("plain board", MoneySentences.of(board()));
        said.put("overview", MoneySentences.of(overview()));
        for (LaneField outer : LaneField.values()) {
            for (LaneField inner : LaneField.values()) {
                said.put("plain lanes " + outer + " " + inner, MoneySentences.of(lanes(outer, inner)));
            }
        }
        said.put("facts", facts());
    }

    private void tables() {
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
    }

    /// The screen *Strategi*: what is served, and the list of each kind.
    private void records() {
        said.put(
                "plain served",
                table(ServedTable.of("strategy.part.STRATEGY", Arrays.asList(EntityKind.values()), scope, DANISH)));
        for (EntityKind kind : EntityKind.values()) {
            String name = kind == EntityKind.FUNDING_SOURCE ? "" : "plain ";
            said.put(name + "list of " + kind, table(RecordTable.of(kind, scope, DANISH)));
        }
    }

    /// Against the same plan with every amount doubled: in *Historik*, and as `diff` says it.
    private void comparison() {
        List<Entity> doubled = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            roadmap.all(kind.type()).forEach(record -> doubled.add(doubled(kind, record)));
        }
        Scope after = Plans.scope(Plans.of(doubled));
        Comparison comparison = Comparison.of(scope, after);
        said.put(
                "comparison",
                table(ComparisonTable.of(comparison, scope.index(), after.index(), d -> Optional.empty(), DANISH)));
        var words = new DifferenceWords(scope.index(), after.index(), DANISH);
        said.put("diff", comparison.differences().stream().map(words::line).toList());
    }

    private static Entity doubled(EntityKind kind, Entity record) {
        return kind.schema()
                .field("amount")
                .map(field -> field.raw(record))
                .map(amount -> Records.with(record, Map.of("amount", ((Amount) amount).map(BigDecimal.TWO::multiply))))
                .orElse(record);
    }

    private void files() throws IOException {
        for (View view : EnumSet.complementOf(EnumSet.of(View.COMPARISON))) {
            said.putAll(new MoneyFiles(roadmap, view).said());
        }
    }

    private List<String> facts() {
        var words = new FactWords(scope.facts(), DANISH).money();
        List<String> facts = new ArrayList<>();
        for (Initiative initiative : roadmap.all(Initiative.class)) {
            var money = scope.facts().of(initiative).money();
            facts.add(words.words(money));
            facts.addAll(words.lines(money));
            words.lapsed(money).ifPresent(facts::add);
        }
        return facts;
    }

    /// All that it says: its rows, and what each heading has room for.
    private static <R> List<String> table(Table<R> table) {
        List<String> rows = new ArrayList<>(table.text().lines().toList());
        for (RowGroup<R> group : table.groups()) {
            table.sums().ifPresent(sums -> rows.add(sums.words(group.rows())));
        }
        return rows;
    }

    private Scene board() {
        return BoardScene.of(BoardModel.of(scope, DANISH), BoardViewport.of(4000, 400_000), BoardHand.EMPTY, FONT);
    }

    private Scene overview() {
        PlanIndex index = PlanIndex.of(roadmap);
        Overview overview = Overview.of(index, PlanFilter.EMPTY, Plans.asOf(roadmap));
        return DashboardScene.of(DashboardModel.of(overview, index, DANISH), 1920, 4000, FONT);
    }

    private Scene lanes(LaneField outer, LaneField inner) {
        TimelineModel model = TimelineModel.of(scope, new LaneSetting(outer, inner), DANISH);
        return TimelineScene.of(model, model.fitting(2000, 9000), Marked.NOTHING, FONT);
    }
}
