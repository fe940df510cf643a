package dk.koereplan.ui.common;

import dk.koereplan.domain.edit.Refusal;
import java.util.List;

/// What the program tells the user while something else goes on.
public interface Notices {
    void say(String text);

    /// With one thing that can be done about it, such as "Undo".
    void say(String text, String action, Runnable run);

    /// An edit that was not done, with the way to mend it.
    void refused(List<Refusal> refusals);

    /// A failure: a plain sentence, a code, and its details to copy.
    void problem(Throwable failure);
}
