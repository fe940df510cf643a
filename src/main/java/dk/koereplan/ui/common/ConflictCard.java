package dk.koereplan.ui.common;

import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Head;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.words.ValueWords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;

/// What people disagree about in a record: the competing values of each group, each to be kept.
public final class ConflictCard extends VBox {
    private final PlanContext context;

    /// @param settle called with the group and the value that a person chose
    public ConflictCard(PlanContext context, LoggedRecord held, BiConsumer<String, Value.Struct> settle) {
        super(10);
        this.context = context;
        getStyleClass().addAll(Css.BANNER, Css.WARNING);
        getChildren().add(Nodes.paragraph(context.text("conflict.title"), Css.STRONG));
        for (String group : held.conflicts()) {
            getChildren().add(Nodes.label(Words.group(held.kind(), group, context.texts()), "k-caption"));
            for (Head head : held.heads().of(group)) {
                Value.Struct value = head.change().value();
                if (value != null) {
                    getChildren().add(choice(held, head, value, () -> settle.accept(group, value)));
                }
            }
            if (group.equals(FieldKey.DELETED)) {
                getChildren().add(Nodes.paragraph(context.text("conflict.deleted"), Css.SECONDARY));
            }
        }
    }

    private VBox choice(LoggedRecord held, Head head, Value.Struct value, Runnable keep) {
        List<String> parts = new ArrayList<>();
        ValueWords words = new ValueWords(context.index(), context.texts());
        value.fields()
                .keySet()
                .forEach(name -> parts.add(Words.field(held.kind(), name, context.texts()) + ": "
                        + words.logged(held.kind(), held.id(), name, value)));
        LocalDateTime at = LocalDateTime.ofInstant(
                Instant.ofEpochMilli(head.hlc().millis()), context.asOf().zone());
        return Nodes.column(
                2,
                Nodes.paragraph(parts.isEmpty() ? context.text("value.none") : String.join("\n", parts)),
                Nodes.paragraph(DateWords.moment(at.withNano(0), context.texts()), Css.SMALL),
                Nodes.link(context.text("conflict.keep"), keep));
    }
}
