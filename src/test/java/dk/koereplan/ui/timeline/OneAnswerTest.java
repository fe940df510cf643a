package dk.koereplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.analysis.money.RecordedMoney;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.board.BoardHand;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.scene.board.BoardViewport;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneRule;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.common.PlanFixture;
import dk.koereplan.ui.initiatives.InitiativesViewModel;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.timeline.card.CardFacts;
import dk.koereplan.ui.timeline.card.InitiativeCard;
import dk.koereplan.ui.timeline.card.ItemFacts;
import dk.koereplan.words.FactWords;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The board on paper and on screen, the table, the card under the pointer and the lanes of the timeline say the
/// same of every record.
class OneAnswerTest {
    private static final double FAR = 4000;

    @TempDir
    private Path folder;

    private PlanContext open(String plan) throws PlanFileProblem {
        PlanIndex index = PlanIndex.of(Plans.named(plan));
        var demo = new PlanFixture(folder, Language.DANISH);
        return new PlanFixture(demo.session(), index, TestPorts.in(folder)).context();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20", "45", "90"})
    void everyInitiativeIsSaidAlike(String plan) throws PlanFileProblem {
        PlanContext context = open(plan);
        Scope scope = context.scope();
        FactWords words = context.factWords();
        Map<String, String> screen = board(scope, context);
        Map<String, String> paper = tags(BoardScene.whole(
                BoardModel.of(scope, context.texts()),
                FAR,
                PageHead.of(scope, "Tavle", context.texts()),
                new BundledFont()));
        Table<Initiative> table = new InitiativesViewModel(context).table().get();
        assertThat(paper).hasSize(scope.initiatives().size());
        for (Initiative initiative : scope.initiatives()) {
            String id = initiative.id().value();
            InitiativeFacts facts = scope.facts().of(initiative);
            String owner = words.owner(facts);
            String money = words.money().words(facts.money());
            List<String> next = facts.next()
                    .map(m -> List.of(m.milestone().title(), words.due(m)))
                    .orElseGet(() -> List.of(words.noNext(facts)));
            assertThat(paper.get(id))
                    .as(id)
                    .isEqualTo(screen.get(id))
                    .contains(owner, money, Words.inline(facts.light().rag(), context.texts()))
                    .contains(next);
            assertThat(List.of("field.owner", "initiatives.funding", "initiatives.next", "field.light"))
                    .as(id)
                    .extracting(key -> table.column(key).of(initiative).words())
                    .containsExactly(owner, money, words.next(facts), words.shortLight(facts.light()));
            assertThat(table.column("field.start").of(initiative).words()
                            + table.column("field.end").of(initiative).words())
                    .isEqualTo(said(words, facts));
            List<CardFacts.Fact> card =
                    InitiativeCard.of(context, initiative, null).lines().lines();
            String hover = card.stream().map(CardFacts.Fact::words).collect(Collectors.joining("\n"));
            assertThat(hover).as(id).contains(owner, money, words.span(facts), words.light(facts.light()));
            facts.next().ifPresent(m -> assertThat(hover).contains(next));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20", "45", "90"})
    void noCardAddsWhatMayNotBeAdded(String plan) throws PlanFileProblem {
        List<Entity> records = Plans.named(plan)
                .held()
                .map(LoggedRecord::entity)
                .filter(Entity.class::isInstance)
                .toList();
        RecordedMoney recorded = RecordedMoney.of(records);
        PlanIndex index = PlanIndex.of(Plans.of(recorded.records()));
        var demo = new PlanFixture(folder, Language.DANISH);
        PlanContext context = new PlanFixture(demo.session(), index, TestPorts.in(folder)).context();
        for (Initiative initiative : context.scope().initiatives()) {
            List<String> said = InitiativeCard.of(context, initiative, null).lines().lines().stream()
                    .map(CardFacts.Fact::words)
                    .toList();
            assertThat(recorded.crossing(said)).as(initiative.id().value()).isEmpty();
        }
        assertThat(recorded.figures()).isPositive();
    }

    private static String said(FactWords words, InitiativeFacts facts) {
        return words.shortTime(facts.start()) + words.shortTime(facts.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20", "45", "90"})
    void everyInitiativeStandsInTheLaneOfItsFact(String plan) throws PlanFileProblem {
        PlanContext context = open(plan);
        Scope scope = context.scope();
        LaneRule owners = LaneRule.of(LaneField.OWNER, scope, context.texts());
        LaneRule money = LaneRule.of(LaneField.FUNDING, scope, context.texts());
        LaneRule lights = LaneRule.of(LaneField.LIGHT, scope, context.texts());
        for (Initiative initiative : scope.initiatives()) {
            InitiativeFacts facts = scope.facts().of(initiative);
            if (facts.ownerNow() != null) {
                assertThat(lane(owners, initiative))
                        .startsWith(context.factWords().owner(facts));
            }
            String state = Words.of(facts.money().state(), context.texts());
            assertThat(lane(money, initiative))
                    .endsWith(state.toLowerCase(context.texts().language().locale())
                            .substring(1));
            assertThat(lane(lights, initiative))
                    .isEqualToIgnoringCase(Words.of(facts.light().rag(), context.texts()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "sources", "20", "45", "90"})
    void everyMilestoneIsSaidAlike(String plan) throws PlanFileProblem {
        PlanContext context = open(plan);
        Scope scope = context.scope();
        FactWords words = context.factWords();
        TimelineModel model = TimelineModel.of(scope, LaneSetting.by(LaneField.OWNER), context.texts());
        Map<String, String> timeline =
                tags(TimelineScene.of(model, model.fitting(FAR, FAR), Marked.NOTHING, new BundledFont()));
        ItemFacts items = new ItemFacts(context, model);
        for (Milestone milestone : scope.milestones()) {
            var facts = scope.facts().of(milestone);
            String id = milestone.id().value();
            CardFacts card = items.of(new Tag(new Subject.Recorded(EntityKind.MILESTONE, id), ""));
            assertThat(card.lines()).extracting(CardFacts.Fact::words).as(id).contains(words.time(facts.time()));
            // an arrow to it, or its place in the tray, says its time alone
            if (timeline.getOrDefault(id, "").startsWith("Milepæl: ")) {
                assertThat(timeline.get(id))
                        .as(id)
                        .contains(words.time(facts.time()), Words.inline(facts.status(), context.texts()));
            }
        }
    }

    private static String lane(LaneRule rule, Initiative initiative) {
        return rule.lanes().get(rule.of(initiative)[0]).title();
    }

    private static Map<String, String> board(Scope scope, PlanContext context) {
        return tags(BoardScene.of(
                BoardModel.of(scope, context.texts()),
                BoardViewport.of(FAR, 100 * FAR),
                BoardHand.EMPTY,
                new BundledFont()));
    }

    private static Map<String, String> tags(Scene scene) {
        Map<String, String> said = new HashMap<>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            Shape shape = seen.shape();
            Tag tag = shape.tag();
            if (tag != null && !tag.kind().equals("column")) {
                said.merge(tag.id(), tag.text(), (one, other) -> one.startsWith("Milepæl: ") ? one : other);
            }
        }
        return said;
    }
}
