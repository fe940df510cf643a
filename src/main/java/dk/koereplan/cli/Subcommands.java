package dk.koereplan.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The commands by name. The parser reads every command that it is given by reflection, which for all of them takes
/// longer than what most commands do.
public final class Subcommands {
    private static final Map<String, Function<CommandPorts, FileCommand>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("new", NewCommand::new);
        ALL.put("export", ExportCommand::new);
        ALL.put("edit", EditCommand::new);
        ALL.put("apply", ApplyCommand::new);
        ALL.put("import", ImportCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("log", LogCommand::new);
        ALL.put("diff", DiffCommand::new);
        ALL.put("snapshot", SnapshotCommand::new);
        ALL.put("generate", GenerateCommand::new);
    }

    private Subcommands() {}

    /// As they are listed in the help.
    public static Set<String> names() {
        return Collections.unmodifiableSet(ALL.keySet());
    }

    /// The commands that these arguments can mean: those that are named, or all where they may be listed (`-h` is the
    /// help) or where the arguments stand in a file (`@`).
    static List<FileCommand> neededFor(List<String> arguments, CommandPorts ports) {
        boolean all = arguments.stream().anyMatch(a -> a.startsWith("@") || (a.startsWith("-") && a.contains("h")));
        List<FileCommand> needed = new ArrayList<>();
        ALL.forEach((name, make) -> {
            if (all || arguments.contains(name)) {
                needed.add(make.apply(ports));
            }
        });
        return needed;
    }
}
