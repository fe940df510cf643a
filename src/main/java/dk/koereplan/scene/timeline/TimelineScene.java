package dk.koereplan.scene.timeline;

import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.timeline.bands.AsOfLayer;
import dk.koereplan.scene.timeline.bands.EventLayer;
import dk.koereplan.scene.timeline.bands.HeaderLayer;
import dk.koereplan.scene.timeline.bands.SpanLayer;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.canvas.TimelineWords;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.legend.LegendEntries;
import dk.koereplan.scene.timeline.legend.LegendEntry;
import dk.koereplan.scene.timeline.legend.LegendLayer;
import dk.koereplan.scene.timeline.links.LinkLayer;
import dk.koereplan.scene.timeline.rows.LaneLayer;
import dk.koereplan.scene.timeline.rows.TrayLayer;
import dk.koereplan.scene.timeline.view.Measures;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the timeline: only what the view shows, whatever the size of the plan.
public final class TimelineScene {
    private final TimelineModel model;
    private final TextMetrics metrics;
    private final Marked marked;
    private final @Nullable PageHead head;

    private TimelineScene(TimelineModel model, TextMetrics metrics, Marked marked, @Nullable PageHead head) {
        this.model = model;
        this.metrics = metrics;
        this.marked = marked;
        this.head = head;
    }

    /// The visible window of the plan.
    public static Scene of(TimelineModel model, TimelineViewport view, Marked marked, TextMetrics metrics) {
        return window(model, view, marked, metrics, Measures.LEGEND).scene();
    }

    /// The same, of a window that is drawn again and again: laid out once as long as its legend stays as high.
    ///
    /// @param legend how high the legend was in the picture before
    public static Window window(
            TimelineModel model, TimelineViewport view, Marked marked, TextMetrics metrics, double legend) {
        return new TimelineScene(model, metrics, marked, null).fitted(view, legend);
    }

    /// @param legend how high it has become
    public record Window(Scene scene, double legend) {}

    /// How far the lanes can be scrolled up in this view.
    public static double mostTop(TimelineModel model, TimelineViewport view) {
        return Frame.window(model, view).mostTop();
    }

    /// Where the lanes lie in a view: right of their titles and below the calendar.
    public static Bounds body(TimelineModel model, TimelineViewport view) {
        return Frame.window(model, view).body();
    }

    /// Of a page with a title block.
    static TimelineScene page(TimelineModel model, PageHead head, TextMetrics metrics) {
        return new TimelineScene(model, metrics, Marked.NOTHING, head);
    }

    /// How high the legend of the whole picture is.
    double legend(TimelineViewport view) {
        double height = wholeHeight(view, Measures.LEGEND);
        return draw(new Drawing(metrics), view.sized(view.width(), height), Measures.LEGEND);
    }

    /// The whole picture, as high as it needs to be.
    Scene whole(TimelineViewport view, double legend) {
        double height = wholeHeight(view, legend);
        var drawing = new Drawing(metrics);
        draw(drawing, view.sized(view.width(), height), legend);
        return scene(drawing, view.width(), height);
    }

    Frame wholeFrame(TimelineViewport view, double legend) {
        return frame(view.sized(view.width(), wholeHeight(view, legend)), legend);
    }

    /// What is said instead of a picture, since nothing lies within the days shown; null when something does.
    @Nullable
    String nothing(TimelineViewport view) {
        return nothingShown() ? emptyWords(view) : null;
    }

    private double wholeHeight(TimelineViewport view, double legend) {
        Frame frame = frame(view, legend);
        double least = model.lanes().isEmpty() && model.tray().isEmpty() ? 2 * Measures.LANE : 0;
        return frame.bodyTop() + least + frame.contentHeight();
    }

    /// In a window the legend stands at the bottom; below a title it stands on top, to come again on every page.
    private Frame frame(TimelineViewport view, double legend) {
        return head == null ? new Frame(model, view, 0, legend) : new Frame(model, view, head.height() + legend, 0);
    }

    /// How many lines the legend needs is known only when everything else has been drawn.
    private Window fitted(TimelineViewport view, double expected) {
        var drawing = new Drawing(metrics);
        double legend = expected;
        double needed = draw(drawing, view, expected);
        if (needed != expected) {
            var other = new Drawing(metrics);
            // the room that a lower legend leaves may show a sign that needs the line again
            if (draw(other, view, needed) <= needed) {
                drawing = other;
                legend = needed;
            }
        }
        return new Window(scene(drawing, view.width(), view.height()), legend);
    }

    private Scene scene(Drawing drawing, double width, double height) {
        String title = head == null ? model.texts().get("picture.timeline.title") : head.spoken();
        return drawing.scene(width, height, title, Roles.SURFACE);
    }

    /// Draws everything and returns the height that the legend takes.
    private double draw(Drawing drawing, TimelineViewport view, double legendHeight) {
        Frame frame = frame(view, legendHeight);
        var canvas = new Canvas(drawing, frame, marked);
        double end = frame.bodyBottom();
        drawing.box("paper", new Bounds(0, 0, view.width(), end), 0);
        if (head != null) {
            head.draw(drawing, view.width());
        }
        layers(canvas);
        drawing.line(Roles.LINE, frame.left(), frame.head(), frame.left(), end, Stroke.THIN);
        drawing.line(Roles.LINE, 0, end, view.width(), end, Stroke.THIN);
        LegendLayer legend = legend(canvas);
        legend.draw(head == null ? end : head.height());
        return legend.height();
    }

    /// From the back to the front.
    private void layers(Canvas canvas) {
        var words = new TimelineWords(model);
        var header = new HeaderLayer(canvas);
        header.draw();
        new EventLayer(canvas, words).draw();
        header.grid();
        if (model.lanes().isEmpty()) {
            empty(canvas);
        }
        SpanLayer.draw(canvas);
        new LaneLayer(canvas, words).draw();
        LinkLayer.draw(canvas);
        new TrayLayer(canvas, words).draw();
        AsOfLayer.draw(canvas);
    }

    private LegendLayer legend(Canvas canvas) {
        List<LegendEntry> entries = LegendEntries.of(canvas.drawing(), model.texts(), canvas.legend());
        double width = canvas.view().width();
        return head == null
                ? new LegendLayer(canvas.drawing(), model.texts(), entries, width, Measures.LEGEND_LINES)
                : new LegendLayer(canvas.drawing(), model.texts(), entries, width);
    }

    /// Everything that the legend of a view would say if it had the room: for whoever asks for the rest.
    public static Scene legend(TimelineModel model, TimelineViewport view, double width, TextMetrics metrics) {
        var seen = new TimelineScene(model, metrics, Marked.NOTHING, null);
        var canvas = new Canvas(new Drawing(metrics), seen.frame(view, Measures.LEGEND), Marked.NOTHING);
        seen.layers(canvas);
        var drawing = new Drawing(metrics);
        var all = new LegendLayer(
                drawing, model.texts(), LegendEntries.of(drawing, model.texts(), canvas.legend()), width);
        all.draw(0);
        return drawing.scene(width, all.height(), model.texts().get("picture.timeline.legend"), Roles.PANEL);
    }

    private boolean nothingShown() {
        return model.lanes().isEmpty()
                && model.sheet() != null
                && !model.initiativesOnLine().isEmpty();
    }

    private String emptyWords(TimelineViewport view) {
        Texts texts = model.texts();
        if (nothingShown()) {
            return texts.get(
                    "picture.timeline.empty.days",
                    DateWords.day(view.firstDay(), texts),
                    DateWords.day(view.lastDay(), texts));
        }
        String none = model.scope().filter().active() ? "picture.timeline.empty.filter" : "picture.timeline.empty";
        return texts.get(model.tray().isEmpty() ? none : "picture.timeline.empty.undated");
    }

    private void empty(Canvas canvas) {
        Bounds body = canvas.body();
        double y = Math.max(body.y() + 28, (body.y() + canvas.frame().trayTop()) / 2);
        String words = canvas.drawing().fit().ellipsize(emptyWords(canvas.view()), TextStyle.BODY, body.width() - 24);
        double room = canvas.drawing().metrics().width(words, TextStyle.BODY) + 24;
        canvas.drawing().box("paper", new Bounds(body.centreX() - room / 2, y - 18, room, 26), 0);
        double width =
                canvas.drawing().text(Roles.INK_SECONDARY, body.centreX(), y, words, TextStyle.BODY, Anchor.MIDDLE);
        canvas.labels().add(new Bounds(body.centreX() - width / 2 - 4, y - 14, width + 8, 20));
    }
}
