package dk.koereplan.scene.timeline.rows;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.canvas.TimelineWords;
import dk.koereplan.scene.timeline.index.TrayEntry;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tray below the lanes: what has no date, counted, each in the words that were given for its time.
public final class TrayLayer {
    private static final double PAD = 12;
    private static final double LINE = 16;
    private static final double HANGS = 20;

    private final Canvas canvas;
    private final Drawing drawing;
    private final Frame frame;
    private final TimelineWords words;

    public TrayLayer(Canvas canvas, TimelineWords words) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.frame = canvas.frame();
        this.words = words;
    }

    public void draw() {
        Bounds body = canvas.body();
        if (canvas.model().tray().isEmpty() || frame.trayTop() >= body.bottom()) {
            return;
        }
        drawing.clipped(new Bounds(0, body.y(), frame.right(), body.height()), () -> {
            double bottom = frame.trayTop() + frame.trayHeight();
            drawing.box(Roles.BAND, new Bounds(0, frame.trayTop(), frame.right(), bottom - frame.trayTop()), 0);
            title();
            chips(body);
            drawing.line(Roles.LINE, 0, bottom, frame.right(), bottom, Stroke.THIN);
        });
    }

    private void title() {
        double top = Math.max(frame.trayTop(), frame.bodyTop()) + Measures.LANE_PAD + 2;
        String title = canvas.texts()
                .get("picture.timeline.tray", canvas.model().tray().size());
        String shown = drawing.fit().ellipsize(title, TextStyle.BODY_STRONG, frame.left() - Measures.TITLE_X - 8);
        drawing.tagged(
                new Tag(new Subject.Figure("undated", title), title),
                () -> drawing.text(Roles.INK, Measures.TITLE_X, top + 13, shown, TextStyle.BODY_STRONG));
        List<String> lines = drawing.fit()
                .wrap(
                        canvas.texts().get("picture.timeline.tray.hint"),
                        TextStyle.SMALL,
                        frame.left() - Measures.TITLE_X - 12,
                        3);
        for (int i = 0; i < lines.size(); i++) {
            if (frame.trayTop() + frame.trayHeight() > top + 36 + 15 * i) {
                drawing.text(Roles.INK_SECONDARY, Measures.TITLE_X, top + 30 + 15 * i, lines.get(i), TextStyle.SMALL);
            }
        }
    }

    private void chips(Bounds body) {
        int columns = frame.trayColumns();
        double pitch = Measures.CHIP_HEIGHT + Measures.GAP;
        double first = frame.trayTop() + Measures.LANE_PAD;
        int from = Math.max(0, (int) ((body.y() - first) / pitch)) * columns;
        List<TrayEntry> tray = canvas.model().tray();
        for (int i = from; i < tray.size(); i++) {
            int line = i / columns;
            double y = first + line * pitch;
            if (y > body.bottom()) {
                break;
            }
            double x = frame.left() + Measures.GAP + i % columns * (frame.chipWidth() + Measures.GAP);
            chip(tray.get(i), new Bounds(x, y, frame.chipWidth(), Measures.CHIP_HEIGHT));
        }
    }

    private void chip(TrayEntry entry, Bounds box) {
        Entity entity = entry.entity();
        String id = entity.id().value();
        drawing.tagged(Tag.of(entity, words.tray(entry)), () -> {
            drawing.box(Roles.TRAY, box, 6, Fill.DASHED_EMPTY);
            if (canvas.marked().isSelected(id)) {
                drawing.box(Roles.SELECTION, box, 6);
            }
            if (canvas.marked().isFocused(id)) {
                drawing.box(Roles.FOCUS, box.inset(-2), 8);
                drawing.box(Roles.FOCUS, box.inset(-1), 7);
            }
            double room = box.width() - 2 * PAD;
            List<String> lines = drawing.fit().wrap(entity.title(), TextStyle.SECONDARY, room, 2);
            double top = box.y() + (Measures.CHIP_HEIGHT - LINE * (lines.size() + 1)) / 2;
            for (int i = 0; i < lines.size(); i++) {
                drawing.text(Roles.INK, box.x() + PAD, top + LINE * i + 12, lines.get(i), TextStyle.SECONDARY);
            }
            when(entry, box, top + LINE * lines.size() + 11);
        });
    }

    private void when(TrayEntry entry, Bounds box, double baseline) {
        double x = box.x() + PAD;
        if (entry.entity() instanceof Initiative initiative) {
            var rag = canvas.model().light(initiative).rag();
            Lights.draw(drawing, rag, x + 4, baseline - 4, 8);
            canvas.legend().lights.add(rag);
            x += 14;
        }
        if (entry.given() instanceof When.Before || entry.given() instanceof When.After) {
            hangs(x, baseline - 4);
            x += HANGS + 6;
        }
        String what = sort(entry.entity());
        String text = words.time(entry.entity()) + (what == null ? "" : " · " + what);
        double room = box.right() - PAD - x;
        drawing.text(
                Roles.INK_SECONDARY,
                x,
                baseline,
                drawing.fit().ellipsize(text, TextStyle.SMALL, room),
                TextStyle.SMALL);
    }

    /// The arrow of what hangs on an event, which lies in the tray itself for as long as it has no date.
    private void hangs(double x, double y) {
        List<Point> line = List.of(new Point(x, y), new Point(x + HANGS, y));
        drawing.polyline(Roles.DEPENDENCY, line, Polyline.Form.ARROW, new Stroke(1.25, true));
        canvas.legend().signs.add(LegendItems.Sign.RELATIVE);
    }

    /// Initiatives need no word for what they are.
    private @Nullable String sort(Entity entity) {
        return entity instanceof Initiative ? null : Words.kind(EntityKind.of(entity), canvas.texts());
    }
}
