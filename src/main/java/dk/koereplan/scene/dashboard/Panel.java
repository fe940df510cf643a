package dk.koereplan.scene.dashboard;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;

/// One card of the dashboard while it is drawn.
///
/// @param inside where its content may stand, below its title
record Panel(DashboardModel model, Drawing drawing, Bounds bounds, Bounds inside) {
    static final double PAD = 16;
    static final double TITLE = 36;
    static final double MORE = 20;
    static final double BOTTOM = 6;

    static Panel draw(DashboardModel model, Drawing drawing, Bounds bounds, String title, String rest) {
        drawing.box(Roles.PANEL, bounds, 10);
        double baseline = bounds.y() + 24;
        double room = bounds.width() - 2 * PAD;
        String strong = drawing.fit().ellipsize(title, TextStyle.BODY_STRONG, room);
        double width = drawing.text(Roles.INK, bounds.x() + PAD, baseline, strong, TextStyle.BODY_STRONG);
        if (!rest.isEmpty() && room - width > 60) {
            String more = drawing.fit().ellipsize(rest, TextStyle.SECONDARY, room - width - 8);
            drawing.text(Roles.INK_SECONDARY, bounds.x() + PAD + width + 8, baseline, more, TextStyle.SECONDARY);
        }
        return new Panel(
                model,
                drawing,
                bounds,
                new Bounds(bounds.x() + PAD, bounds.y() + TITLE, room, Math.max(0, bounds.height() - TITLE - BOTTOM)));
    }

    /// Text that is shortened to a width; returns how wide it is.
    double text(String role, double x, double baseline, String text, TextStyle style, double room) {
        return drawing.text(role, x, baseline, drawing.fit().ellipsize(text, style, Math.max(0, room)), style);
    }

    /// Text that ends at an x; returns where it begins.
    double textTo(String role, double right, double baseline, String text, TextStyle style) {
        return right - drawing.text(role, right, baseline, text, style, Anchor.END);
    }

    /// Draws what stands for a figure.
    void figure(String id, String spoken, Runnable content) {
        drawing.tagged(new Tag("figure", id, spoken), content);
    }

    /// A sentence instead of an empty card.
    void sentence(String key) {
        var lines = drawing.fit().wrap(model.texts().get(key), TextStyle.BODY, inside.width(), 3);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(Roles.INK_SECONDARY, inside.x(), inside.y() + 16 + 18 * i, lines.get(i), TextStyle.BODY);
        }
    }

    /// How many of so many rows fit, when a line for the rest is needed if not all do.
    static int fitting(int rows, double rowHeight, double height) {
        if (rows * rowHeight <= height) {
            return rows;
        }
        return Math.max(0, (int) ((height - MORE) / rowHeight));
    }

    /// "og 4 flere", which opens the whole list.
    void more(int left, String figure, double top) {
        if (left > 0) {
            String words = model.texts().get("picture.dashboard.more", left);
            figure(
                    figure,
                    words,
                    () -> text(Roles.LINK, inside.x(), top + 14, words, TextStyle.SECONDARY, inside.width()));
        }
    }
}
