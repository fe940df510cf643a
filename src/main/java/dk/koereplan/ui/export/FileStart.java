package dk.koereplan.ui.export;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.page.PaperPage;
import dk.koereplan.scene.Text;
import java.util.List;

/// How a file begins.
public sealed interface FileStart {
    /// Nothing yet.
    record Nothing() implements FileStart {}

    /// @param foot of the page
    /// @param pages how many there are
    record FirstPage(PaperPage page, List<Text> foot, PageForm form, int pages) implements FileStart {}

    /// The first lines of a file of text.
    record FirstLines(String text) implements FileStart {}
}
