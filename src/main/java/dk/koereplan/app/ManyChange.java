package dk.koereplan.app;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.Records;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The same values given to many records, as each of them would become: those that the rules refuse keep back no other.
///
/// @param lines one for each record, in the order given
public record ManyChange(List<Line> lines) {
    public ManyChange {
        lines = List.copyOf(lines);
    }

    /// @param next what it becomes; null when the values cannot be its own
    /// @param refusals why it stays as it is
    public record Line(Entity record, @Nullable Entity next, List<Refusal> refusals) {
        public boolean changes() {
            return refusals.isEmpty() && !record.equals(next);
        }
    }

    /// Tries each record by itself; nothing is written.
    ///
    /// @param values as the log writes them; an empty one becomes unknown
    /// @param reason why, where a rule asks for it; may be empty
    public static ManyChange of(
            PlanSession session, List<Entity> records, Map<String, Optional<Value>> values, String reason) {
        return new ManyChange(records.stream()
                .map(record -> line(session, record, values, reason))
                .toList());
    }

    private static Line line(PlanSession session, Entity record, Map<String, Optional<Value>> values, String reason) {
        try {
            Entity next = Records.given(record, values);
            return new Line(
                    record, next, session.refusals(Edit.change(record, next).because(reason)));
        } catch (InvalidValue invalid) {
            return new Line(record, null, List.of(Refusal.of(record.id().value(), invalid)));
        }
    }

    public List<Line> changed() {
        return lines.stream().filter(Line::changes).toList();
    }

    public List<Line> refused() {
        return lines.stream().filter(line -> !line.refusals().isEmpty()).toList();
    }

    /// All that change, in one step.
    public Edit edit(String reason) {
        List<Edit.Step> steps = changed().stream()
                .flatMap(line -> Optional.ofNullable(line.next()).stream()
                        .<Edit.Step>map(next -> new Edit.Step.Put(next, line.record())))
                .toList();
        return new Edit(TxnKind.EDIT, steps, reason);
    }
}
