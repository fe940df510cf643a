package dk.koereplan.ui.strategy;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.Belonging;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Table;
import dk.koereplan.table.plan.RecordTable;
import dk.koereplan.table.plan.ServedTable;
import dk.koereplan.ui.common.PlanContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the screen shows: the strategy, the agreements, or the list of one kind. Remembered while other screens are
/// shown.
public final class StrategyViewModel {
    private final PlanContext context;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.STRATEGY);
    private final ObjectProperty<EntityKind> kind = new SimpleObjectProperty<>(EntityKind.BODY);

    /// What the screen can show.
    public enum Part {
        STRATEGY(ServedTable.STRATEGY),
        AGREEMENTS(ServedTable.AGREEMENTS),
        LISTS(List.of());

        private final List<EntityKind> kinds;

        Part(List<EntityKind> kinds) {
            this.kinds = kinds;
        }
    }

    public StrategyViewModel(PlanContext context) {
        this.context = context;
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /// The kind whose list is shown.
    public ObjectProperty<EntityKind> kindProperty() {
        return kind;
    }

    /// Every kind, by its name: what no other screen lists is found here.
    public List<EntityKind> kinds() {
        return Arrays.stream(EntityKind.values())
                .sorted(Comparator.comparing(this::name, Alphabet.of(context.language())))
                .toList();
    }

    public String name(EntityKind of) {
        return Words.kinds(of, context.texts());
    }

    /// What can be begun from what is shown.
    public List<EntityKind> begun() {
        return part.get() == Part.LISTS
                ? Belonging.byHand().stream().filter(kind.get()::equals).toList()
                : part.get().kinds;
    }

    /// What is to be shown; made by whoever asks for it, on any thread.
    public Supplier<Table<Entity>> table() {
        Part wanted = part.get();
        EntityKind of = kind.get();
        Scope scope = context.scope();
        Texts texts = context.texts();
        return () -> switch (wanted) {
            case STRATEGY -> ServedTable.strategy(scope, texts);
            case AGREEMENTS -> ServedTable.agreements(scope, texts);
            case LISTS -> RecordTable.of(of, scope, texts);
        };
    }
}
