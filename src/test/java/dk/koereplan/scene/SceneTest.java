package dk.koereplan.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.scene.text.BundledFont;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneTest {
    private static final Tag BELOW = new Tag(new Subject.Recorded(EntityKind.INITIATIVE, "A"), "below");
    private static final Tag ABOVE = new Tag(new Subject.Recorded(EntityKind.MILESTONE, "B"), "above");

    private final Drawing drawing = new Drawing(new BundledFont());

    private Scene drawn() {
        return drawing.scene(200, 100, "test", Roles.SURFACE);
    }

    @Test
    void findsTheTopmostTaggedShape() {
        drawing.tagged(BELOW, () -> drawing.box("bar.planned", new Bounds(10, 10, 100, 20), 4));
        drawing.tagged(ABOVE, () -> drawing.mark("milestone.planned", Mark.DIAMOND, 50, 20, 12));
        drawing.line(Roles.AS_OF, 50, 0, 50, 100, Stroke.THIN);

        assertThat(drawn().at(50, 20)).map(Placed::tag).contains(ABOVE);
        assertThat(drawn().at(100, 20)).map(Placed::tag).contains(BELOW);
        assertThat(drawn().at(150, 20)).isEmpty();
    }

    @Test
    void findsNothingWhereItsGroupHidesIt() {
        drawing.clipped(
                new Bounds(0, 0, 60, 100),
                () -> drawing.tagged(BELOW, () -> drawing.box("bar.planned", new Bounds(10, 10, 100, 20), 4)));

        assertThat(drawn().at(50, 20)).isPresent();
        assertThat(drawn().at(80, 20)).isEmpty();
    }

    @Test
    void findsThinLinesWithinReach() {
        drawing.tagged(
                BELOW,
                () -> drawing.polyline(
                        Roles.DEPENDENCY,
                        List.of(new Point(10, 10), new Point(10, 50), new Point(90, 50)),
                        Polyline.Form.ARROW,
                        Stroke.THIN));

        assertThat(drawn().at(40, 53)).isPresent();
        assertThat(drawn().at(40, 30)).isEmpty();
    }

    @Test
    void findsTheInsideOfAnOutline() {
        drawing.tagged(
                BELOW,
                () -> drawing.polyline(
                        "region",
                        List.of(new Point(0, 0), new Point(80, 0), new Point(0, 80)),
                        Polyline.Form.CLOSED,
                        Stroke.THIN));

        assertThat(drawn().at(20, 20)).isPresent();
        assertThat(drawn().at(70, 70)).isEmpty();
    }

    @Test
    void namesEachThingOnceWithAllItsArea() {
        drawing.tagged(BELOW, () -> drawing.box("bar.planned", new Bounds(10, 10, 20, 20), 4));
        drawing.tagged(ABOVE, () -> drawing.box("bar.planned", new Bounds(10, 40, 20, 20), 4));
        drawing.tagged(BELOW, () -> drawing.box("bar.planned", new Bounds(50, 10, 20, 20), 4));

        assertThat(drawn().tagged())
                .containsExactly(
                        new Placed(BELOW, new Bounds(10, 10, 60, 20)), new Placed(ABOVE, new Bounds(10, 40, 20, 20)));
    }

    @Test
    void keepsOnlyWhatTouchesAnArea() {
        drawing.box("bar.planned", new Bounds(10, 10, 20, 20), 4);
        drawing.clipped(new Bounds(0, 0, 200, 100), () -> {
            drawing.box("bar.planned", new Bounds(10, 10, 20, 20), 4);
            drawing.box("bar.agreed", new Bounds(100, 60, 20, 20), 4);
        });

        assertThat(drawn().within(new Bounds(90, 50, 40, 40)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Group.class, group -> assertThat(group.shapes()).hasSize(1));
    }

    @Test
    void stripesStayInsideTheirBox() {
        var box = new Bounds(13, 7, 40, 18);
        for (Stripes stripes : Stripes.values()) {
            assertThat(stripes.across(box, 4))
                    .isNotEmpty()
                    .allSatisfy(stripe ->
                            assertThat(stripe).allMatch(p -> box.inset(-1e-9).contains(p.x(), p.y())));
        }
    }
}
