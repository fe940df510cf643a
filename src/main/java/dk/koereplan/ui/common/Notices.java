package dk.koereplan.ui.common;

import dk.koereplan.domain.edit.Refusal;
import java.util.List;

/// What the program tells the user while something else goes on.
public interface Notices {
    void say(String text);

    /// With what can be done about it, such as "Undo"; whatever is chosen closes the notice.
    void say(String text, List<Action> actions);

    /// The same, and it stays until something is done about it or it is closed.
    default void ask(String text, List<Action> actions) {
        say(text, actions);
    }

    /// What may be left unanswered: it goes by itself after a while, and not before it can be read.
    default void invite(String text, List<Action> actions) {
        say(text, actions);
    }

    /// @param words what the user reads on the button
    record Action(String words, Runnable run) {}

    /// An edit that was not done, with the way to mend it.
    void refused(List<Refusal> refusals);

    /// A failure: a plain sentence, a code, and its details to copy.
    void problem(Throwable failure);
}
