package dk.koereplan.scene.timeline;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.Frame;
import dk.koereplan.scene.timeline.index.Sheet;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.rows.ContinuedLanes;
import dk.koereplan.scene.timeline.rows.Footprints;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture of a whole plan, or of all that lies within some days, with a title block and the legend; as high as it
/// needs to be, and as wide as one page or several side by side.
///
/// @param across one picture for each page, from left to right, whose lanes and rows stand at the same heights; what
///     has no date stands in the first
/// @param top the height of the upper part that comes again on every page: title, legend and calendar
/// @param lanes says what a page that begins within a lane must name
/// @param nothing says that nothing lies within the days shown; null when something does
public record TimelinePages(
        List<Scene> across,
        double top,
        ContinuedLanes lanes,
        @Nullable String nothing) {
    public TimelinePages {
        across = List.copyOf(across);
    }

    /// @param views the days that each page shows, and its width; all at one zoom. A page on whose days nothing lies
    ///     is left out where there are several
    public static TimelinePages of(
            TimelineModel model, List<TimelineViewport> views, PageHead head, TextMetrics metrics) {
        TimelineModel printed = model.on(sheet(model, views, metrics));
        List<TimelineViewport> shown = shown(printed, views);
        var first = TimelineScene.page(printed, head, metrics);
        var others = TimelineScene.page(printed.withoutTray(), head, metrics);
        double legend = 0;
        for (TimelineViewport view : shown) {
            legend = Math.max(legend, first.legend(view));
        }
        var across = new ArrayList<Scene>();
        for (TimelineViewport view : shown) {
            across.add((across.isEmpty() ? first : others).whole(view, legend));
        }
        Frame frame = first.wholeFrame(shown.getFirst(), legend);
        return new TimelinePages(
                across, frame.bodyTop(), new ContinuedLanes(frame, metrics), first.nothing(views.getFirst()));
    }

    private static Sheet sheet(TimelineModel model, List<TimelineViewport> views, TextMetrics metrics) {
        List<Footprints> footprints = views.stream()
                .map(view -> new Canvas(new Drawing(metrics), Frame.window(model, view), Marked.NOTHING))
                .map(Footprints::new)
                .toList();
        return new Sheet(
                views.getFirst().firstDay().toEpochDay(),
                views.getLast().lastDay().toEpochDay(),
                item -> Footprints.days(item, footprints));
    }

    private static List<TimelineViewport> shown(TimelineModel printed, List<TimelineViewport> views) {
        List<TimelineViewport> shown = views.stream()
                .filter(view -> printed.hasWithin(view.firstDay(), view.lastDay()))
                .toList();
        return shown.isEmpty() ? views.subList(0, 1) : shown;
    }
}
