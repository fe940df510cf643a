package dk.koereplan.ui.inspector;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Citation;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.layout.VBox;

/// Where a record and each of its fields come from.
final class SourceCard extends VBox {
    SourceCard(PlanContext context, Entity entity) {
        super(8);
        getStyleClass().add("k-popover");
        setPrefWidth(380);
        setFocusTraversable(true);
        getChildren()
                .addAll(
                        Nodes.label(context.text("inspector.source"), Css.HEADING),
                        Nodes.paragraph(entity.title(), Css.STRONG),
                        Nodes.paragraph(context.wording().source(entity.source())));
        document(context, entity.source());
        List<Citation> citations = context.roadmap().all(Citation.class).stream()
                .filter(c -> c.subject().equals(entity.id()))
                .toList();
        for (Citation citation : citations) {
            String field = citation.field() == null
                    ? citation.title()
                    : Words.field(EntityKind.of(entity), citation.field(), context.texts());
            getChildren()
                    .add(Nodes.paragraph(field + ": " + context.wording().source(citation.source()), Css.SECONDARY));
        }
        setAccessibleText(context.wording().source(entity.source()));
    }

    private void document(PlanContext context, Provenance source) {
        if (source instanceof Provenance.Document document
                && context.index().find(document.document()).isPresent()) {
            getChildren()
                    .add(Nodes.link(context.text("inspector.source.open"), () -> context.select(document.document())));
        }
    }
}
