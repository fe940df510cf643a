package dk.koereplan.ui.filter;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.ui.common.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;

/// A command for everything that can be filtered by.
public record FilterCommands(FilterViewModel model, Consumer<FilterAspect> ask) {
    private static final String PLACE = "place.filter";

    public List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (FilterAspect aspect : FilterAspect.values()) {
            if (aspect != FilterAspect.TEXT) {
                all.add(Command.of("command.filter." + aspect.key(), "", PLACE, () -> ask.accept(aspect)));
            }
        }
        all.add(Command.of(
                "command.filter.clear",
                "Shortcut+Alt+F",
                PLACE,
                Bindings.createBooleanBinding(() -> model.filter().active()),
                model::clear));
        return all;
    }
}
