package dk.koereplan.ui.common;

import dk.koereplan.domain.PlainText;
import javafx.scene.control.TextField;

/// A text of one line. Lines and cells that are pasted into it are joined by spaces: JavaFX would glue their words.
public final class LineField extends TextField {
    public LineField() {
        this("");
    }

    public LineField(String text) {
        super(text);
    }

    /// Whatever is typed, pasted or dropped comes through here.
    @Override
    public void replaceText(int start, int end, String text) {
        boolean breaks = text != null && text.codePoints().anyMatch(c -> PlainText.isBreak(c) || c == '\t');
        super.replaceText(start, end, breaks ? PlainText.line(text) : text);
    }
}
