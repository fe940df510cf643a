package dk.koereplan.ui.export;

import dk.koereplan.export.PageForm;
import java.util.Optional;
import javafx.stage.Window;

/// One job at the system's printer. Whoever has one ends it or cancels it.
interface PrintJob {
    /// Asks the user where and how.
    ///
    /// @param owner the window that the dialog belongs to
    /// @return the paper that was chosen; empty when nothing is to be printed
    Optional<PageForm> ask(Window owner);

    /// @param page drawn as sharp as [Printing#SHARP] says, from the corner of the paper
    /// @return whether the printer took it
    boolean print(PaperCanvas page);

    /// All pages have been printed.
    void end();

    /// Nothing more comes.
    void cancel();
}
