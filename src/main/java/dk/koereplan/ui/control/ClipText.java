package dk.koereplan.ui.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Text on the clipboard, for whatever program takes it. For the FX thread.
public final class ClipText {
    private ClipText() {}

    /// The same in two forms: a program takes the richer one that it knows.
    public static void put(String html, String plain) {
        var content = new ClipboardContent();
        content.putHtml(html);
        content.putString(plain);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
