package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Displacement;
import dk.koereplan.app.planning.EndMoves;
import dk.koereplan.app.planning.Planned;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.time.Precision;
import dk.koereplan.scene.Point;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.timeline.view.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Planning on the timeline, whatever it is done with: what is selected, what has the focus, and the gesture in
/// progress. What is in hand is shown and nothing more until it has been dropped and saved; then it is one edit.
public final class TimelineEditing {
    private final PlanContext context;
    private final Notices notices;
    private final Selection selection;
    private final EditWords words;
    private final GesturePlanner planner;
    private final GestureCommit saving;
    private final GestureInProgress gesture = new GestureInProgress();
    private final StringProperty focus = new SimpleStringProperty("");
    private final BooleanProperty tool = new SimpleBooleanProperty();

    public TimelineEditing(PlanContext context, Edits edits, Notices notices) {
        this(context, edits, notices, new GesturePlanner(context, edits));
    }

    TimelineEditing(PlanContext context, Edits edits, Notices notices, GesturePlanner planner) {
        this.context = context;
        this.notices = notices;
        this.selection = new Selection(context, focus::set);
        this.words = new EditWords(context);
        this.planner = planner;
        this.saving = new GestureCommit(context, edits, notices, words);
    }

    public Selection selection() {
        return selection;
    }

    /// The id of what the keyboard is on; empty for nothing.
    public StringProperty focusProperty() {
        return focus;
    }

    public String focus() {
        return focus.get();
    }

    GestureInProgress gesture() {
        return gesture;
    }

    public Optional<PendingGesture> held() {
        return gesture.held();
    }

    /// Whether the next drag draws a new initiative.
    public BooleanProperty tool() {
        return tool;
    }

    /// Takes the tool that draws up, where the plan can be written, or lays it down.
    void toggleTool() {
        tool.set(!tool.get() && writable());
    }

    EditWords words() {
        return words;
    }

    /// What an action means: the selection when the focus is in it, the focused one first, else what has the focus.
    public List<String> targets() {
        if (focus().isEmpty()) {
            return selection.ids();
        }
        if (!selection.contains(focus())) {
            return List.of(focus());
        }
        List<String> all = new ArrayList<>(selection.ids());
        all.remove(focus());
        all.addFirst(focus());
        return List.copyOf(all);
    }

    /// What moves when this is dragged: the selection that it is in, or it alone.
    public List<String> movedWith(String id) {
        focus.set(id);
        return targets();
    }

    /// Whether anything may be changed; tells why not.
    public boolean writable() {
        if (context.readOnly()) {
            notices.say(context.text("timeline.edit.readOnly"));
        }
        return !context.readOnly();
    }

    /// Takes in hand, or goes on with what is.
    public void hold(PlannedGesture what) {
        GestureState now = gesture.now();
        // what is being written goes on to nothing else: its move would count twice
        if (now instanceof GestureState.Saving) {
            return;
        }
        if (held().isPresent() || writable()) {
            GesturePlanner.Outcome outcome = planner.of(what);
            gesture.transition(
                    now,
                    now instanceof PendingGesture asking && asking.asked()
                            ? new GestureState.Asking(outcome, asking.pointer(), "")
                            : new GestureState.Held(outcome));
        }
    }

    /// The mouse drags it to here.
    void drag(Drag drag, PlannedGesture what, Point pointer) {
        gesture.transition(gesture.now(), new GestureState.Dragging(drag, planner.of(what), pointer));
    }

    /// Lets go of what is in hand: now its reason is asked for. Nothing is asked when nothing would change.
    public void drop() {
        held().ifPresent(now -> {
            if (now.planned() instanceof Planned.Refused no) {
                cancel();
                notices.refused(no.why());
            } else if (now.what().whole() && !now.changes().isEmpty()) {
                gesture.transition(now, asking(now, ""));
            } else {
                cancel();
            }
        });
    }

    /// Gives up what is in hand; the plan is as it was.
    public void cancel() {
        gesture.transition(gesture.now(), GestureInProgress.IDLE);
    }

    /// Moves by units of what the calendar shows; pressing again before it is saved moves on, and all is one edit.
    public void step(Precision unit, int count) {
        List<String> ids = targets();
        long before = held().map(PendingGesture::what).orElse(null)
                                instanceof PlannedGesture.Move(var same, Displacement.Units units)
                        && same.equals(ids)
                        && units.unit() == unit
                ? units.count()
                : 0;
        stepped(new PlannedGesture.Move(ids, new Displacement.Units(unit, before + count)), ids);
    }

    /// Moves one end by units, as [#step] does.
    public void stepEnd(EndMoves.Edge edge, Precision unit, int count) {
        List<String> ids = targets();
        String id = ids.isEmpty() ? "" : ids.getFirst();
        long before = held().map(PendingGesture::what).orElse(null)
                                instanceof PlannedGesture.Nudge(var same, var end, var units)
                        && same.equals(id)
                        && end == edge
                        && units.unit() == unit
                ? units.count()
                : 0;
        stepped(new PlannedGesture.Nudge(id, edge, new Displacement.Units(unit, before + count)), ids);
    }

    /// Begins a link from what has the focus; where the focus goes next, it leads.
    public void beginLink() {
        targets().stream().findFirst().ifPresent(id -> hold(new PlannedGesture.Link(id, "")));
    }

    public boolean linking() {
        return held().filter(h -> h.what() instanceof PlannedGesture.Link && !h.asked())
                .isPresent();
    }

    /// The focus has come here while a link is being made.
    public void linkTo(String id) {
        if (linking() && held().map(PendingGesture::what).orElse(null) instanceof PlannedGesture.Link link) {
            hold(new PlannedGesture.Link(link.from(), id.equals(link.from()) ? "" : id));
        }
    }

    private void stepped(PlannedGesture next, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        boolean goesOn =
                held().filter(h -> h.what().getClass() == next.getClass()).isPresent();
        if (!goesOn) {
            save("", false);
            cancel();
        }
        hold(next);
        if (!goesOn) {
            drop();
        }
    }

    /// Writes what is in hand, as one edit.
    ///
    /// @param typed the reason, or the title of what is new; a reason may be empty
    /// @param agreed the agreed times are meant as well
    public void save(String typed, boolean agreed) {
        held().ifPresent(shown -> {
            GestureState.Saving now = new GestureState.Saving(shown.outcome(), shown.pointer());
            if (gesture.transition(shown, now)) {
                write(now, planner.meant(now.outcome(), typed, agreed), now.titled() ? "" : typed);
            }
        });
    }

    private void write(GestureState.Saving now, GesturePlanner.Outcome meant, String reason) {
        if (meant.planned() instanceof Planned.Refused no) {
            refused(now, no.why());
        } else if (meant.planned() instanceof Planned.Proposal p && p.isEmpty()) {
            cancel();
        } else {
            saving.write(
                    now,
                    meant,
                    reason,
                    made -> saved(now, made),
                    why -> refused(now, why),
                    () -> gesture.transition(now, asking(now, "")));
        }
    }

    private static GestureState.Asking asking(PendingGesture now, String refused) {
        return new GestureState.Asking(now.outcome(), now.pointer(), refused);
    }

    private void saved(GestureState.Saving done, Optional<String> made) {
        gesture.transition(done, GestureInProgress.IDLE);
        made.ifPresent(id -> {
            selection.only(id);
            focus.set(id);
        });
    }

    /// This could not be written. Whoever has gone on to something else is told in passing.
    private void refused(GestureState.Saving now, List<Refusal> why) {
        if (!gesture.transition(now, asking(now, words.why(why)))) {
            notices.refused(why);
        }
    }
}
