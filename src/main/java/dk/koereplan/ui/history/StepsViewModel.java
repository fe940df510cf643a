package dk.koereplan.ui.history;

import dk.koereplan.app.Steps;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.store.PlanFile;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.words.ValueWords;
import java.util.List;
import java.util.function.Consumer;

/// The steps that can be undone and redone, and going back over any number of them.
public final class StepsViewModel {
    /// Of each: what somebody looks through.
    private static final int MOST = 50;

    private final PlanContext context;
    private final Edits edits;
    private final PlanFile file;
    private final TaskRunner tasks;
    private final Notices notices;

    /// In words, the next of each first.
    ///
    /// @param whole there are no others
    record Said(List<NamedStep> undo, List<NamedStep> redo, boolean whole) {}

    public StepsViewModel(PlanContext context, Edits edits, PlanFile file, TaskRunner tasks, Notices notices) {
        this.context = context;
        this.edits = edits;
        this.file = file;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// Reads the log for what each step changed, away from the window's thread.
    void read(Consumer<Said> show) {
        edits.steps(MOST, steps -> say(steps, show));
    }

    private void say(Steps steps, Consumer<Said> show) {
        ValueWords words = new ValueWords(context.index(), context.texts());
        tasks.read(
                "history.steps",
                () -> new Said(
                        NamedStep.of(steps.undoable(), false, file, words),
                        NamedStep.of(steps.redoable(), true, file, words),
                        steps.whole()),
                show,
                notices::problem);
    }

    /// "Fortryd 3 trin".
    String act(boolean undo, int steps) {
        return context.text(undo ? "steps.undo" : "steps.redo", steps);
    }

    void go(boolean undo, int steps) {
        if (undo) {
            edits.undoSteps(steps);
        } else {
            edits.redoSteps(steps);
        }
    }
}
