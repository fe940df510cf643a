package dk.koereplan.ui.inspector;

import dk.koereplan.analysis.Move;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.money.Amounts;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.words.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Any record as a page to read: every field that somebody filled in.
record RecordSummary(PlanContext context, Navigator navigator, ReferringRecords referring, Entity entity) {
    private static final Set<String> LEFT_OUT = Set.of("id", "title", "source");

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        if (entity instanceof Milestone milestone) {
            derived(milestone, nodes);
        }
        if (entity instanceof StatusReport report && !context.scope().facts().counts(report)) {
            nodes.add(Nodes.styled(Nodes.column(4, Nodes.paragraph(context.text("report.counts.how"))), "k-section"));
        }
        VBox fields = Nodes.column(10);
        for (Field field : EntityKind.of(entity).schema().fields()) {
            if (isShown(field) && (field.read(entity) != null || isMoney(field))) {
                fields.getChildren().add(pair(field));
            }
        }
        nodes.add(fields);
        nodes.add(new Related(context, navigator, entity, referring, Set.of()));
        return nodes;
    }

    private Node pair(Field field) {
        Object raw = field.raw(entity);
        String name = Words.field(EntityKind.of(entity), field.name(), context.texts());
        String said = isMoney(field) ? amount(field) : context.wording().say(raw);
        return Nodes.column(1, Nodes.label(name, Css.SMALL), value(raw, said));
    }

    /// What points to other records is the way to them.
    private Node value(@Nullable Object raw, String said) {
        return switch (raw) {
            case Id<?> id -> Related.link(context, id.value(), said);
            case OwnerRef.Unit unit -> Related.link(context, unit.id().value(), said);
            case List<?> list
            when !list.isEmpty() && list.stream().allMatch(Id.class::isInstance) ->
                Nodes.column(
                        0,
                        list.stream()
                                .map(Id.class::cast)
                                .map(id -> Related.link(context, id.value(), context.title(id.value())))
                                .toList());
            case null, default -> Nodes.paragraph(said);
        };
    }

    /// What an amount tells with it has no line of its own.
    private boolean isShown(Field field) {
        return !LEFT_OUT.contains(field.name())
                && !field.isForTheProgram()
                && !Amounts.tells(EntityKind.of(entity), field);
    }

    /// An amount is told even when nobody knows it.
    private boolean isMoney(Field field) {
        return field.name().equals("amount") && Amounts.isMoney(EntityKind.of(entity));
    }

    private String amount(Field field) {
        return entity instanceof FundingSource line
                ? context.factWords().money().told(line)
                : new ValueWords(context.index(), context.texts()).field(entity, field);
    }

    private void derived(Milestone milestone, List<Node> nodes) {
        MilestoneFacts facts = context.scope().facts().of(milestone);
        String said = context.factWords().lateness(facts).orElseGet(() -> Words.of(facts.status(), context.texts()));
        VBox box = Nodes.styled(Nodes.column(4, Nodes.paragraph(said, Css.STRONG)), "k-why");
        if (!facts.isOverdue()) {
            box.getStyleClass().setAll("k-section");
        }
        facts.move().map(this::say).map(Nodes::paragraph).ifPresent(box.getChildren()::add);
        nodes.add(box);
    }

    private String say(Move move) {
        String from = context.wording().say(move.from());
        Long days = move.days();
        if (days == null || days == 0) {
            return context.text("milestone.moved", from);
        }
        return days > 0
                ? context.text("milestone.moved.later", from, days)
                : context.text("milestone.moved.earlier", from, -days);
    }
}
