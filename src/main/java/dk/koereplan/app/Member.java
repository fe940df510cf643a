package dk.koereplan.app;

import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.change.Value;
import dk.koereplan.i18n.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who works in a plan on this computer: what the log says of each change, and whose work is *mine*.
///
/// @param role in the user's own words, never a person's name; empty until somebody says
/// @param units the regions, organisations and bodies that the member works for, as a filter keeps them
public record Member(String role, Set<String> units) {
    /// Characters of a role: what a line of the log has room for.
    public static final int LONGEST = 60;

    public static final Member NOBODY = new Member("", Set.of());
    private static final String ROLE = "role";
    private static final String UNITS = "mine";

    public Member {
        role = PlainText.line(role).strip();
        units = Set.copyOf(units);
    }

    /// What was kept of the plan last.
    public static Member of(PlanMemory memory) {
        return new Member(
                memory.kept(ROLE).orElse(""),
                memory.value(UNITS).map(Member::texts).orElse(Set.of()));
    }

    private static Set<String> texts(Value value) {
        Set<String> texts = new LinkedHashSet<>();
        if (value instanceof Value.Items(List<Value> items)) {
            for (Value item : items) {
                if (item instanceof Value.Text(String text)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    public void keep(PlanMemory memory) {
        memory.keep(ROLE, role);
        memory.keepValue(
                UNITS,
                new Value.Items(
                        units.stream().sorted().<Value>map(Value.Text::new).toList()));
    }

    public Member withUnits(Set<String> next) {
        return new Member(role, next);
    }

    /// Somebody has said whose work is *mine*.
    public boolean hasUnits() {
        return !units.isEmpty();
    }

    /// As the log says it: "tovholder, Region Syddanmark".
    ///
    /// @param usual the role of whoever says none
    /// @param named what a unit is called
    public String words(String usual, UnaryOperator<String> named) {
        return Stream.concat(
                        Stream.of(role.isEmpty() ? usual : role),
                        units.stream().map(named).sorted())
                .collect(Collectors.joining(", "));
    }

    /// The role of whoever says none.
    ///
    /// @param chosen that was chosen for every plan; empty for none
    public static String usual(String chosen, Texts texts) {
        return chosen.isBlank() ? texts.get("member.default") : chosen;
    }
}
