package dk.koereplan.merge;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.ChangeId;
import dk.koereplan.domain.change.Txn;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure;

/// Fingerprints of a plan: two copies with the same fingerprint say the same.
public final class Digests {
    private Digests() {}

    /// Of the records as they are shown, in lower-case hexadecimal.
    public static String content(Roadmap roadmap) {
        StringBuilder text = new StringBuilder();
        writeContent(roadmap, text);
        return Txn.sha256(text.toString());
    }

    /// Of the records, the links that are out of force, and every head.
    public static String state(Roadmap roadmap, Structure structure) {
        StringBuilder text = new StringBuilder();
        writeContent(roadmap, text);
        structure.inactive().forEach(i -> text.append(i).append('\n'));
        roadmap.held().forEach(held -> {
            text.append(held.kind().singular()).append('\t').append(held.id());
            for (ChangeId id : held.heads().ids().stream().sorted().toList()) {
                text.append('\t').append(id);
            }
            text.append('\n');
        });
        return Txn.sha256(text.toString());
    }

    private static void writeContent(Roadmap roadmap, StringBuilder text) {
        for (EntityKind kind : EntityKind.values()) {
            for (LoggedRecord held : roadmap.table(kind).values()) {
                Entity entity = held.entity();
                if (entity != null) {
                    text.append(kind.singular()).append('\t').append(held.id()).append('\t');
                    text.append(kind.schema().write(entity).canonical()).append('\n');
                } else if (held.problem() != null) {
                    text.append(kind.singular()).append('\t').append(held.id()).append("\t!\n");
                }
            }
        }
    }
}
