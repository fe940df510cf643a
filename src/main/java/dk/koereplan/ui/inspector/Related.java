package dk.koereplan.ui.inspector;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What points to a record, each to be followed, and what can be begun within it: a section for each kind, as soon as
/// they are found.
final class Related extends VBox {
    private static final int MOST = 8;
    private final PlanContext context;
    private final Navigator navigator;
    private final Entity entity;

    /// @param told kinds that the page tells of elsewhere
    Related(PlanContext context, Navigator navigator, Entity entity, ReferringRecords referring, Set<EntityKind> told) {
        this.context = context;
        this.navigator = navigator;
        this.entity = entity;
        getStyleClass().add("k-related");
        show(List.of());
        referring.of(entity, told, found -> show(sections(found, told)));
    }

    private void show(List<Node> sections) {
        getChildren().setAll(sections);
        setManaged(!sections.isEmpty());
    }

    private List<Node> sections(Map<EntityKind, List<Entity>> found, Set<EntityKind> told) {
        Set<EntityKind> parts = new LinkedHashSet<>(Belonging.parts(EntityKind.of(entity)));
        List<Node> sections = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            List<Entity> those = found.getOrDefault(kind, List.of());
            if (!those.isEmpty() && !told.contains(kind)) {
                sections.add(section(kind, those, parts.contains(kind)));
                parts.remove(kind);
            }
        }
        parts.removeAll(told);
        if (!parts.isEmpty() && !context.readOnly()) {
            sections.add(begin(parts));
        }
        return sections;
    }

    private Section section(EntityKind kind, List<Entity> those, boolean part) {
        Section section = new Section(Words.kinds(kind, context.texts()));
        those.stream().limit(MOST).forEach(e -> section.with(line(e)));
        if (those.size() > MOST) {
            section.with(Nodes.link(context.text("inspector.related.all", those.size()), () -> list(kind, those)));
        }
        if (part && !context.readOnly()) {
            section.with(begin(kind));
        }
        return section;
    }

    private void list(EntityKind kind, List<Entity> those) {
        String title = context.title(entity.id().value()) + ": " + Words.kinds(kind, context.texts());
        navigator.list(title, those.stream().map(e -> e.id().value()).toList());
    }

    private Node line(Entity other) {
        String id = other.id().value();
        String title = context.title(id);
        return Nodes.actionRow(title, () -> context.select(id), Nodes.grow(Nodes.paragraph(title)));
    }

    private Section begin(Set<EntityKind> kinds) {
        FlowPane links = new FlowPane(16, 2);
        kinds.forEach(kind -> links.getChildren().add(begin(kind)));
        return new Section(context.text("inspector.begin")).with(links);
    }

    private Hyperlink begin(EntityKind kind) {
        Hyperlink link = Nodes.link(
                Words.begin(kind, context.texts()),
                () -> navigator.create(kind, entity.id().value()));
        link.setId("begin-" + kind.singular());
        return link;
    }

    /// A record's name as the way to it, or mere words when it is gone.
    static Node link(PlanContext context, String id, String said) {
        return context.index().find(id).isPresent()
                ? Nodes.link(said, () -> context.select(id))
                : Nodes.paragraph(said, Css.SECONDARY);
    }
}
