package dk.koereplan.export.pptx;

import java.io.IOException;

/// A file that is given as a template is no presentation that slides can be laid on.
final class UnusableTemplate extends IOException {
    private static final long serialVersionUID = 1;

    UnusableTemplate(String why, Throwable cause) {
        super(why, cause);
    }
}
