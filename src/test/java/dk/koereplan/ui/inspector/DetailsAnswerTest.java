package dk.koereplan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.analysis.money.BasisWords;
import dk.koereplan.analysis.money.RecordedMoney;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Plans;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.FundingTable;
import dk.koereplan.ui.common.OnStage;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.words.FactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// The details say of every initiative and of every line of money what lists, boards and cards say of it.
class DetailsAnswerTest extends OnStage {
    private PlanFixture fixture;

    @Override
    protected Parent content() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        return new VBox();
    }

    @Override
    protected void close() {}

    private PlanFixture fixture(String plan) {
        return new PlanFixture(fixture.session(), PlanIndex.of(Plans.named(plan)), TestPorts.in(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "45"})
    void everyInitiative(String plan, FxRobot robot) {
        PlanFixture open = fixture(plan);
        PlanContext context = open.context();
        FactWords words = context.factWords();
        robot.interact(() -> {
            for (Initiative initiative : context.scope().initiatives()) {
                InitiativeFacts facts = context.scope().facts().of(initiative);
                List<String> said =
                        said(new InitiativeSummary(context, open.navigator(), new ReferringRecords(context), initiative)
                                .nodes());
                assertThat(said)
                        .as(initiative.id().value())
                        .contains(
                                words.owner(facts),
                                words.span(facts),
                                words.money().words(facts.money()));
                facts.next()
                        .ifPresent(next ->
                                assertThat(said).contains(next.milestone().title(), words.shortTime(next.time())));
                facts.funding()
                        .forEach(line -> assertThat(said)
                                .contains(
                                        words.money().amount(line.line()),
                                        MoneyWords.basis(line.basis(), context.texts()),
                                        Words.of(line.certainty(), context.texts()) + " · "
                                                + Words.inline(line.line().kind(), context.texts())));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "45"})
    void everyLineOfMoney(String plan, FxRobot robot) {
        PlanContext context = fixture(plan).context();
        List<FundingSource> lines = context.scope().funding();
        assertThat(lines).isNotEmpty();
        robot.interact(() -> {
            for (FundingTable.By by : FundingTable.By.values()) {
                Table<FundingSource> table = FundingTable.of(context.scope(), by, context.texts());
                assertThat(table.rows()).hasSameElementsAs(lines);
                for (FundingSource line : lines) {
                    String amount = context.factWords().money().amount(line);
                    assertThat(table.column("field.amount").of(line).words()).isEqualTo(amount);
                    String said = String.join(
                            "\n",
                            said(new RecordSummary(context, fixture, new ReferringRecords(context), line).nodes()));
                    assertThat(said)
                            .as(line.id().value())
                            .contains(Words.inline(line.kind(), context.texts()).substring(1))
                            .contains(
                                    Words.inline(line.state(), context.texts()).substring(1));
                    assertThat(said)
                            .as(line.id().value())
                            .contains(context.factWords().money().told(line));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20", "45", "90"})
    void noSumCrossesABasis(String plan, FxRobot robot) {
        List<Entity> records = Plans.named(plan)
                .held()
                .map(LoggedRecord::entity)
                .filter(Entity.class::isInstance)
                .toList();
        RecordedMoney recorded = RecordedMoney.of(records);
        var open = new PlanFixture(fixture.session(), PlanIndex.of(Plans.of(recorded.records())), TestPorts.in(folder));
        PlanContext context = open.context();
        robot.interact(() -> recorded.records().forEach(record -> {
            List<Node> page = record instanceof Initiative initiative
                    ? new InitiativeSummary(context, open.navigator(), new ReferringRecords(context), initiative)
                            .nodes()
                    : new RecordSummary(context, open.navigator(), new ReferringRecords(context), record).nodes();
            assertThat(recorded.crossing(said(page))).as(record.id().value()).isEmpty();
        }));
        assertThat(recorded.figures()).isPositive();
    }

    /// Beside each amount, in the same row, stands what it may be compared with.
    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20"})
    void everyAmountNamesItsBasis(String plan, FxRobot robot) {
        PlanFixture open = fixture(plan);
        PlanContext context = open.context();
        robot.interact(() -> context.roadmap()
                .held()
                .map(LoggedRecord::entity)
                .filter(Entity.class::isInstance)
                .forEach(record -> {
                    List<Node> page = record instanceof Initiative initiative
                            ? new InitiativeSummary(
                                            context, open.navigator(), new ReferringRecords(context), initiative)
                                    .nodes()
                            : new RecordSummary(context, open.navigator(), new ReferringRecords(context), record)
                                    .nodes();
                    assertThat(bare(page)).as(record.id().value()).isEmpty();
                }));
    }

    /// The smallest rows that name an amount and no basis; a row is the label itself, or up to two boxes around it.
    private static List<String> bare(List<Node> page) {
        List<String> bare = new ArrayList<>();
        for (Node node : page) {
            labels(node).filter(l -> BasisWords.isBare(l.getText())).forEach(label -> {
                Node row = label;
                for (int box = 0; box < 2 && row.getParent() != null; box++) {
                    row = row.getParent();
                }
                if (BasisWords.isBare(String.join("\n", said(List.of(row))))) {
                    bare.add(label.getText());
                }
            });
        }
        return bare;
    }

    private static Stream<Labeled> labels(Node node) {
        Stream<Labeled> own =
                node instanceof Labeled labeled && labeled.getText() != null ? Stream.of(labeled) : Stream.empty();
        Stream<Labeled> graphic = node instanceof Labeled labeled && labeled.getGraphic() != null
                ? labels(labeled.getGraphic())
                : Stream.empty();
        Stream<Labeled> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(DetailsAnswerTest::labels)
                : Stream.empty();
        return Stream.of(own, graphic, inside).flatMap(all -> all);
    }

    private static List<String> said(List<Node> nodes) {
        List<String> said = new ArrayList<>();
        nodes.forEach(node -> collect(node, said));
        return said;
    }

    private static void collect(Node node, List<String> said) {
        if (node instanceof Labeled labeled) {
            said.add(labeled.getText());
            if (labeled.getGraphic() != null) {
                collect(labeled.getGraphic(), said);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }
}
