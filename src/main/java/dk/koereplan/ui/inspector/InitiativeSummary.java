package dk.koereplan.ui.inspector;

import dk.koereplan.analysis.Light;
import dk.koereplan.analysis.OwnerStatus;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.cause.Cause;
import dk.koereplan.analysis.facts.FundingFacts;
import dk.koereplan.analysis.facts.Gap;
import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.facts.NeedCover;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.Rollout;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.OwnerPeriod;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.LightLabel;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.words.FactWords;
import dk.koereplan.words.NeedWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An initiative as a page to read: why its light is what it is, who owns it, when, for what money.
record InitiativeSummary(PlanContext context, Navigator navigator, ReferringRecords referring, Initiative initiative) {
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        why(nodes);
        if (initiative.goal() != null) {
            nodes.add(new Section(text("field.goal")).with(Nodes.paragraph(initiative.goal())));
        }
        nodes.add(owner());
        nodes.add(time());
        nodes.add(milestones());
        nodes.add(money());
        addUnlessEmpty(nodes, rollouts());
        addUnlessEmpty(nodes, place());
        addUnlessEmpty(nodes, waitsFor());
        nodes.add(new Related(context, navigator, initiative, referring, told()));
        if (initiative.description() != null) {
            nodes.add(new Section(text("field.description")).with(Nodes.paragraph(initiative.description())));
        }
        if (initiative.note() != null) {
            nodes.add(new Section(text("field.note")).with(Nodes.paragraph(initiative.note())));
        }
        return nodes;
    }

    private static void addUnlessEmpty(List<Node> nodes, Section section) {
        if (!section.isEmpty()) {
            nodes.add(section);
        }
    }

    /// What has a section of its own above.
    private Set<EntityKind> told() {
        Set<EntityKind> told =
                EnumSet.of(EntityKind.MILESTONE, EntityKind.FUNDING_SOURCE, EntityKind.NEED, EntityKind.DEPENDENCY);
        if (!facts().rollouts().isEmpty()) {
            told.add(EntityKind.ROLLOUT);
        }
        return told;
    }

    private InitiativeFacts facts() {
        return context.scope().facts().of(initiative);
    }

    private FactWords words() {
        return context.factWords();
    }

    private void why(List<Node> nodes) {
        Light light = facts().light();
        List<String> causes = words().causes(facts(), cause -> !(cause instanceof Cause.OwnerEnds));
        if (causes.isEmpty()) {
            return;
        }
        VBox box = Nodes.styled(Nodes.column(4), "k-why", LightLabel.style(light.rag()));
        causes.stream().limit(4).forEach(c -> box.getChildren().add(Nodes.paragraph(c)));
        boolean bad = light.rag() == Rag.RED || light.rag() == Rag.YELLOW;
        String heading =
                bad ? context.text("inspector.why", Words.inline(light.rag(), texts())) : text("inspector.attention");
        nodes.add(new Section(heading).with(box));
    }

    private Section owner() {
        Section section = new Section(text("section.owner"));
        OwnerStatus status = facts().owner();
        String owner = words().owner(facts());
        section.with(Nodes.paragraph(owner, status.owner() == null ? Css.SECONDARY : Css.STRONG));
        for (OwnerPeriod period : initiative.ownerPeriods()) {
            boolean now = period.owner().equals(status.owner());
            String words = context.wording().say(period);
            // who is responsible all the time has been said
            if (!words.equals(owner)) {
                section.with(Nodes.paragraph(words, now ? Css.STRONG : Css.SECONDARY));
            }
        }
        if (status.lacksSuccessor()) {
            String heirs = status.heirs().stream().map(Entity::title).collect(Collectors.joining(", "));
            String words = heirs.isEmpty()
                    ? text("inspector.owner.noSuccessor")
                    : context.text("inspector.owner.unconfirmed", heirs);
            section.with(Nodes.paragraph("▲ " + words, Css.WARNING));
            section.with(Nodes.link(
                    text("inspector.owner.confirm"),
                    () -> navigator.edit(initiative.id().value(), "ownerPeriods")));
        }
        if (initiative.coordinator() != null) {
            section.pair(text("field.coordinator"), context.wording().owner(initiative.coordinator()));
        }
        return section;
    }

    private Section time() {
        Section section = new Section(text("section.time"));
        if (!initiative.baselineStart().isUnknown() || !initiative.baselineEnd().isUnknown()) {
            section.pair(text("field.baseline"), span(initiative.baselineStart(), initiative.baselineEnd()));
        }
        return section.pair(text("section.time"), words().span(facts()));
    }

    private String span(When start, When end) {
        if (start.isUnknown() && end.isUnknown()) {
            return text("when.unknown");
        }
        return start.equals(end) ? when(start) : when(start) + " – " + when(end);
    }

    private String when(When when) {
        return WhenWords.sayShort(when, texts(), context::title);
    }

    private Section milestones() {
        Section section = new Section(text("field.milestones"));
        for (MilestoneFacts facts : facts().milestones()) {
            Milestone milestone = facts.milestone();
            boolean over = facts.isOverdue();
            String date = words().shortTime(facts.time());
            String said = Words.of(facts.status(), texts());
            Label mark = Nodes.label(facts.isOpen() ? over ? "◆" : "◇" : "◆", over ? Css.DANGER : Css.STRONG);
            Label title = Nodes.paragraph(milestone.title());
            Label right = Nodes.label(date, over ? Css.DANGER : Css.SECONDARY);
            right.setMinWidth(Region.USE_PREF_SIZE);
            section.with(open(milestone, said + ", " + date, mark, Nodes.grow(title), right));
        }
        return section.with(add(EntityKind.MILESTONE));
    }

    private Section money() {
        Section section = new Section(text("section.money"));
        section.with(Nodes.paragraph(words().money().words(facts().money()), Css.STRONG));
        for (FundingFacts funding : facts().funding()) {
            FundingSource line = funding.line();
            String sure = Words.of(funding.certainty(), texts());
            String amount = words().money().amount(line);
            String basis = MoneyWords.basis(funding.basis(), texts());
            VBox words = Nodes.column(
                    0,
                    Nodes.paragraph(sure + " · " + Words.inline(line.kind(), texts())),
                    Nodes.paragraph(basis, Css.SMALL));
            Label right = Nodes.label(amount, Css.STRONG);
            right.setMinWidth(Region.USE_PREF_SIZE);
            section.with(open(line, sure + ", " + amount + ", " + basis, Nodes.grow(words), right));
        }
        needs(section);
        return section.with(Nodes.row(16, add(EntityKind.FUNDING_SOURCE), add(EntityKind.NEED)));
    }

    /// What is needed, what there is for it and what is missing.
    private void needs(Section section) {
        NeedWords words = new NeedWords(texts());
        for (NeedCover cover : facts().covers()) {
            if (cover.hasNeed()) {
                String period = cover.period().isUnknown() ? "" : " " + when(cover.period());
                String basis = MoneyWords.basis(cover.money().basis(), texts());
                String gap = words.gap(cover.gap());
                boolean missing = cover.gap() instanceof Gap.Missing;
                String sums = words().money().sums(cover.money());
                VBox left = Nodes.column(
                        0,
                        Nodes.paragraph(text("kind.need") + period),
                        Nodes.paragraph(sums.isEmpty() ? gap : sums + ", " + gap, missing ? Css.DANGER : Css.SECONDARY),
                        Nodes.paragraph(basis, Css.SMALL));
                Label right = Nodes.label(words.need(cover), Css.STRONG);
                right.setMinWidth(Region.USE_PREF_SIZE);
                section.with(open(
                        cover.needs().getFirst(),
                        right.getText() + ", " + gap + ", " + basis,
                        Nodes.grow(left),
                        right));
            }
        }
    }

    private Section rollouts() {
        Section section = new Section(text("kind.rollout.many"));
        for (Rollout rollout : facts().rollouts()) {
            Light light = context.scope().facts().light(rollout);
            Label region = Nodes.paragraph(context.title(rollout.region().value()));
            section.with(open(
                    rollout,
                    region.getText() + ", " + Words.of(light.rag(), texts()),
                    LightLabel.mark(light.rag()),
                    Nodes.grow(region),
                    Nodes.label(Words.of(rollout.state(), texts()), Css.SECONDARY)));
        }
        return section.isEmpty() || context.readOnly() ? section : section.with(add(EntityKind.ROLLOUT));
    }

    /// What it serves and what it is a part of, each with the way there.
    private Section place() {
        Section section = new Section(text("section.place"));
        for (String name : List.of("track", "agreement", "theme", "parent", "successor", "linksTo")) {
            EntityKind.INITIATIVE
                    .schema()
                    .field(name)
                    .map(f -> f.raw(initiative))
                    .filter(Id.class::isInstance)
                    .map(id -> ((Id<?>) id).value())
                    .ifPresent(id -> section.with(Nodes.column(
                            0,
                            Nodes.label(Words.field(EntityKind.INITIATIVE, name, texts()), Css.SMALL),
                            Related.link(context, id, context.title(id)))));
        }
        return section;
    }

    /// What must be done before it.
    private Section waitsFor() {
        Section section = new Section(text("section.related"));
        for (Dependency dependency : index().dependenciesInto(initiative.id().value())) {
            index().find(dependency.from().value())
                    .ifPresent(e -> section.with(
                            open(e, Words.kind(EntityKind.of(e), texts()), Nodes.grow(Nodes.paragraph(e.title())))));
        }
        return section;
    }

    private Node open(Entity entity, String says, Node... nodes) {
        String id = entity.id().value();
        return Nodes.actionRow(context.title(id) + ", " + says, () -> context.select(id), nodes);
    }

    private Node add(EntityKind kind) {
        return Nodes.link(
                Words.begin(kind, texts()),
                () -> navigator.create(kind, initiative.id().value()));
    }

    private PlanIndex index() {
        return context.index();
    }

    private Texts texts() {
        return context.texts();
    }

    private String text(String key) {
        return context.text(key);
    }
}
