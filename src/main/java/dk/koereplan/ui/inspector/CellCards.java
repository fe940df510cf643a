package dk.koereplan.ui.inspector;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.CardPlacement;
import dk.koereplan.ui.control.Layer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;

/// Opens a field of a record over the cell that shows it.
public record CellCards(PlanContext context, InspectorViewModel model, Edits edits, Layer layer)
        implements Navigator.CellEditing {
    @Override
    public boolean edits(String id, String field) {
        return field(id, field).isPresent();
    }

    private Optional<Field> field(String id, String name) {
        return context.index()
                .find(id)
                .map(EntityKind::of)
                .flatMap(kind -> kind.schema().field(name).filter(f -> CellCard.edits(kind, f)));
    }

    @Override
    public void edit(String id, String name, Supplier<Bounds> at, IntConsumer onward) {
        Optional<Field> field = field(id, name);
        if (field.isEmpty() || context.readOnly()) {
            return;
        }
        context.select(id);
        CellCard[] shown = new CellCard[1];
        CellCard card =
                new CellCard(context, model, field.get(), at.get().getWidth(), () -> layer.hide(shown[0]), onward);
        shown[0] = card;
        layer.showUnder(() -> over(at.get()), card, card.focus());
        if (card.focus() instanceof ComboBox<?> choices) {
            choices.show();
        }
    }

    @Override
    public void editMany(List<String> ids) {
        List<Entity> records =
                ids.stream().flatMap(id -> context.index().find(id).stream()).toList();
        boolean alike = records.stream().map(EntityKind::of).distinct().count() == 1;
        if (alike && !context.readOnly()) {
            ManyCard card = new ManyCard(context, model, edits, records, layer::hide);
            layer.showCentred(card, card.focus());
        }
    }

    /// A card is laid under what it is about: this one over it.
    private static Bounds over(Bounds cell) {
        return new BoundingBox(cell.getMinX(), cell.getMinY() - CardPlacement.GAP, cell.getWidth(), 0);
    }
}
