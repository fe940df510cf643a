package dk.koereplan.ui.common;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.RecordDraft;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.store.KeptDraft;
import dk.koereplan.store.KeptDrafts;
import dk.koereplan.store.PlanFileProblem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what is typed in the plan file, two seconds after it was typed, and gives it back when the plan is opened.
public final class DraftKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final Duration WAIT = Duration.ofSeconds(2);
    private final Drafts drafts;
    private final PlanContext context;
    private final PlanSession session;
    private final TaskRunner tasks;
    private final Consumer<Exception> failed;
    private final Set<String> unwritten = new LinkedHashSet<>();
    private boolean waiting;
    private boolean closed;

    /// @param failed told when it could not be written
    public DraftKeeper(
            Drafts drafts, PlanContext context, PlanSession session, TaskRunner tasks, Consumer<Exception> failed) {
        this.drafts = drafts;
        this.context = context;
        this.session = session;
        this.tasks = tasks;
        this.failed = failed;
    }

    /// Begins, with what was typed before.
    ///
    /// @param restored told how many records wait with something typed
    public void start(Consumer<Integer> restored) {
        drafts.listen(this::changed);
        tasks.write(
                () -> session.file().drafts().all(),
                kept -> {
                    kept.forEach(this::restore);
                    restored.accept(drafts.countProperty().get());
                },
                failed);
    }

    private void restore(KeptDraft kept) {
        try {
            RecordDraft draft = unsaid(kept.record(), RecordDraft.read(kept.content()));
            boolean lost = draft.first().equals(Value.Struct.EMPTY)
                    && context.index().find(kept.record()).isEmpty();
            if (draft.isEmpty()) {
                changed(kept.record());
            } else if (!lost) {
                drafts.restore(kept.record(), draft);
            }
        } catch (InvalidValue e) {
            LOG.warn("A draft cannot be read: {}", e.what().key());
        }
    }

    /// A process that was killed may have saved a value and not forgotten its draft.
    private RecordDraft unsaid(String id, RecordDraft draft) {
        Optional<Entity> entity = context.index().find(id);
        if (entity.isEmpty()) {
            return draft;
        }
        Value.Struct says = EntityKind.of(entity.get()).schema().write(entity.get());
        Map<String, Optional<Value>> saved = new LinkedHashMap<>();
        draft.typed().keySet().forEach(field -> saved.put(field, Optional.ofNullable(says.get(field))));
        return draft.saved(saved);
    }

    private void changed(String id) {
        unwritten.add(id);
        if (!waiting && !closed) {
            waiting = true;
            tasks.later(WAIT, this::flush);
        }
    }

    /// Writes what has not been written; the plan closes after that.
    @Override
    public void close() {
        flush();
        closed = true;
    }

    private void flush() {
        waiting = false;
        if (unwritten.isEmpty() || closed) {
            return;
        }
        Map<String, Optional<Value.Struct>> now = new LinkedHashMap<>();
        unwritten.forEach(id ->
                now.put(id, drafts.of(id).filter(draft -> !draft.isEmpty()).map(RecordDraft::write)));
        unwritten.clear();
        tasks.write(() -> write(now), written -> {}, failure -> {
            // the next key, or the plan's closing, tries them again
            unwritten.addAll(now.keySet());
            failed.accept(failure);
        });
    }

    private List<String> write(Map<String, Optional<Value.Struct>> now) throws PlanFileProblem {
        KeptDrafts kept = session.file().drafts();
        for (Map.Entry<String, Optional<Value.Struct>> each : now.entrySet()) {
            if (each.getValue().isPresent()) {
                kept.keep(each.getKey(), each.getValue().get());
            } else {
                kept.drop(each.getKey());
            }
        }
        return List.copyOf(now.keySet());
    }
}
