package dk.koereplan.export;

import dk.koereplan.i18n.Texts;
import dk.koereplan.table.Table;
import java.util.function.Function;

/// An earlier state that a plan is held against.
///
/// @param since what people call the state
/// @param table what differs, who made it so, and why
public record Compared(Function<Texts, String> since, Function<Texts, Table<?>> table) {}
