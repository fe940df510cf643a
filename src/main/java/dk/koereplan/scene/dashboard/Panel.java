package dk.koereplan.scene.dashboard;

import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// One card of the dashboard while it is drawn.
///
/// @param inside where its content may stand, below its title
record Panel(DashboardModel model, Drawing drawing, Bounds bounds, Bounds inside) {
    static final double PAD = 16;
    static final double TITLE = 36;
    static final double MORE = 20;
    static final double BOTTOM = 6;

    /// What stands beside a title.
    ///
    /// @param figure the id of the figure that it is; empty for none
    /// @param spoken what a screen reader says of the figure
    record Aside(String words, String figure, String spoken) {}

    static Panel draw(DashboardModel model, Drawing drawing, Bounds bounds, String title, String rest) {
        return draw(model, drawing, bounds, title, rest.isEmpty() ? List.of() : List.of(new Aside(rest, "", "")));
    }

    static Panel draw(DashboardModel model, Drawing drawing, Bounds bounds, String title, List<Aside> asides) {
        drawing.box(Roles.PANEL, bounds, 10);
        double baseline = bounds.y() + 24;
        double room = bounds.width() - 2 * PAD;
        String strong = drawing.fit().ellipsize(title, TextStyle.BODY_STRONG, room);
        double width = drawing.text(Roles.INK, bounds.x() + PAD, baseline, strong, TextStyle.BODY_STRONG);
        Bounds inside =
                new Bounds(bounds.x() + PAD, bounds.y() + TITLE, room, Math.max(0, bounds.height() - TITLE - BOTTOM));
        var panel = new Panel(model, drawing, bounds, inside);
        double x = bounds.x() + PAD + width + 8;
        for (Aside aside : asides) {
            x += panel.aside(aside, x, baseline) + 12;
        }
        return panel;
    }

    private double aside(Aside aside, double x, double baseline) {
        double room = inside.right() - x;
        double[] width = new double[1];
        if (room > 60 && aside.figure.isEmpty()) {
            width[0] = text(Roles.INK_SECONDARY, x, baseline, aside.words, TextStyle.SECONDARY, room);
        } else if (room > 60) {
            figure(
                    aside.figure,
                    aside.spoken,
                    "",
                    () -> width[0] = text(Roles.INK_SECONDARY, x, baseline, aside.words, TextStyle.SECONDARY, room));
        }
        return width[0];
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
    ///
    /// @param title what it counts
    /// @param rest the count, and what else is said of it; empty when the title says all
    void figure(String id, String title, String rest, Runnable content) {
        String spoken = rest.isEmpty() ? title : title + ": " + rest;
        drawing.tagged(new Tag(new Subject.Figure(id, title), spoken), content);
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

    /// How far apart the shown rows stand, so that they fill a card that has not room for all of them.
    static double pitch(int shown, int rows, double rowHeight, double height) {
        return shown == 0 || shown == rows ? rowHeight : Math.max(rowHeight, (height - MORE) / shown);
    }

    /// "og 4 flere · alle 9", which opens the whole list.
    ///
    /// @param title what the card is called
    void more(int left, String figure, String title, double top) {
        if (left > 0) {
            int all = model.idsBehind(figure).count();
            String words = model.texts().get("picture.dashboard.more", left, all);
            figure(
                    figure,
                    title,
                    String.valueOf(all),
                    () -> text(Roles.LINK, inside.x(), top + 14, words, TextStyle.SECONDARY, inside.width()));
        }
    }
}
