package dk.koereplan.ui.views;

/// The window, as far as a view can say what it shows.
public interface Looking {
    Look look();

    /// Shows a screen that way. What it does not know is left as it is.
    void look(Look wanted);
}
