package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Glyph;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Polyline;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No label lies on another, nor on a mark, at 40 zooms from a hundred years to a day and several places.
class NoOverlapTest {
    private static final BundledFont FONT = new BundledFont();
    private static final int ZOOMS = 40;
    private static final Set<Mark> MARKS = Set.of(Mark.DIAMOND, Mark.HEXAGON, Mark.TRIANGLE);

    @ParameterizedTest
    @CsvSource({
        "sources, REGION, DANISH",
        "demo, REGION, DANISH",
        "demo, TRACK, ENGLISH",
        "40, REGION, DANISH",
        "200, TRACK, ENGLISH",
        "1000, REGION, DANISH"
    })
    void noLabelLiesOnAnotherOrOnAMark(String plan, LaneField lanes, Language language) {
        TimelineModel model =
                TimelineModel.of(Plans.scope(Plans.named(plan)), LaneSetting.by(lanes), Texts.in(language));
        TimelineViewport fit = model.fitting(1280, 720);
        double most = TimelineViewport.MAX_ZOOM / TimelineViewport.MIN_ZOOM;
        for (int step = 0; step < ZOOMS; step++) {
            double zoom = TimelineViewport.MIN_ZOOM * Math.pow(most, step / (ZOOMS - 1.0));
            TimelineViewport view = fit.zoomed(zoom / fit.pixelsPerDay(), 640)
                    .around(model.scope().asOf().day());
            for (double right : new double[] {0, -517, 893}) {
                TimelineViewport moved = view.moved(right, 173 * step % 700);
                List<String> wrong = wrong(TimelineScene.of(model, moved, Marked.NOTHING, FONT));
                assertThat(wrong).as("%s at %.3f, %s", plan, zoom, right).isEmpty();
            }
        }
    }

    /// The letters of a text, as far as they show.
    private record Letters(Text text, Bounds area) {}

    private static List<String> wrong(Scene scene) {
        var letters = new ArrayList<Letters>();
        var marks = new ArrayList<Shapes.Seen>();
        for (Shapes.Seen seen : Shapes.of(scene)) {
            if (seen.shows() && seen.shape() instanceof Text text) {
                Bounds area = Shapes.letters(text);
                double top = Math.max(area.y(), seen.clip().y());
                double bottom = Math.min(area.bottom(), seen.clip().bottom());
                if (bottom > top && !text.text().isBlank()) {
                    letters.add(new Letters(text, new Bounds(area.x(), top, area.width(), bottom - top)));
                }
            } else if (seen.shows() && isMark(seen.shape())) {
                marks.add(seen);
            }
        }
        var wrong = new ArrayList<String>();
        for (int i = 0; i < letters.size(); i++) {
            Letters one = letters.get(i);
            for (Letters other : letters.subList(0, i)) {
                if (Shapes.overlap(one.area(), other.area())) {
                    wrong.add("»" + one.text().text() + "« and »" + other.text().text() + "«");
                }
            }
            for (Shapes.Seen mark : marks) {
                boolean own = mark.shape().tag() != null
                        && mark.shape().tag().equals(one.text().tag())
                        && one.text().text().length() < 4;
                if (!own && Shapes.overlap(one.area(), mark.bounds().inset(1))) {
                    wrong.add("»" + one.text().text() + "« on " + mark.shape().tag());
                }
            }
        }
        return wrong;
    }

    /// A number stands in its own mark; lights and the signs of the legend carry no tag or are part of a label.
    private static boolean isMark(Shape shape) {
        return shape.tag() != null
                && !shape.tag().kind().equals("initiative")
                && switch (shape) {
                    case Glyph glyph -> MARKS.contains(glyph.mark());
                    case Polyline line -> line.form() == Polyline.Form.CLOSED;
                    default -> false;
                };
    }
}
