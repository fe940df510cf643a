package dk.koereplan.cli;

import dk.koereplan.domain.change.Change;
import dk.koereplan.domain.change.FieldKey;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.NamesThen;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Intentions;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `koereplan log PLAN`: who changed what, when and why, the newest first.
@Command(name = "log")
final class LogCommand extends PlanCommand {
    private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss", Locale.ROOT);

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "option.limit")
    private int limit = 100;

    @Mixin
    private JsonOption json = new JsonOption();

    LogCommand(CommandPorts tools) {
        super(tools);
    }

    @Override
    int run() throws PlanFileProblem {
        if (limit < 0) {
            return usage("cli.log.limit", limit);
        }
        try (PlanFile file = read()) {
            List<Txn> txns = file.log(0, limit);
            NamesThen names = json.asked() ? NamesThen.NONE : NamesThen.of(file.changesOf(firsts(txns)));
            for (Txn txn : txns) {
                out().println(json.asked() ? JsonOut.txn(txn) : CommandWords.shown(line(txn, names, file.roadmap())));
            }
            return ExitCode.DONE;
        }
    }

    /// The record that each entry is named by.
    private static Set<String> firsts(List<Txn> txns) {
        return txns.stream()
                .flatMap(txn -> txn.body().changes().stream().limit(1))
                .map(change -> change.key().entity())
                .collect(Collectors.toSet());
    }

    /// The record by the id that `edit` takes, with what of it was changed; what was done to all of it is said before.
    private String part(FieldKey key) {
        boolean whole = key.group().equals(FieldKey.CREATED) || key.group().equals(FieldKey.DELETED);
        return EntityKind.inLog(key.kind())
                .filter(kind -> !whole)
                .map(kind -> key.entity() + ": " + Words.group(kind, key.group(), texts()))
                .orElse(key.entity());
    }

    private String line(Txn txn, NamesThen names, Roadmap roadmap) {
        String when = TIME.format(Instant.ofEpochMilli(txn.hlc().millis()).atZone(DANISH));
        String what = txn.body().changes().stream()
                .map(Change::key)
                .map(this::part)
                .distinct()
                .limit(6)
                .collect(Collectors.joining(", "));
        String more =
                txn.body().changes().size() > 6 ? " +" + (txn.body().changes().size() - 6) : "";
        String title = txn.body().changes().stream()
                .findFirst()
                .map(c -> names.at(txn, c.key().entity())
                        .orElseGet(() -> roadmap.titleOf(c.key().entity())))
                .orElse("");
        String reason = txn.body().reason().isBlank()
                ? ""
                : " · " + CommandWords.title(txn.body().reason());
        return String.format(
                Locale.ROOT,
                "%d  %s  %s  %s %s  [%s%s]%s",
                txn.seq(),
                when,
                txn.member(),
                Intentions.what(txn, texts()),
                texts().get("cli.log.title", CommandWords.title(title)),
                what,
                more,
                reason);
    }
}
