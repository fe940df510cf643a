package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class CardPlacementTest {
    private static final Dimension2D ROOM = new Dimension2D(1000, 500);
    private static final Dimension2D CARD = new Dimension2D(300, 280);

    private static Point2D place(BoundingBox about) {
        return CardPlacement.of(about, about.getMinX(), CARD, ROOM, 8);
    }

    @Test
    void standsUnderWhatItIsAbout() {
        assertThat(place(new BoundingBox(100, 60, 200, 24))).isEqualTo(new Point2D(100, 90));
    }

    @Test
    void standsAboveItWhereThereIsNoRoomBelow() {
        assertThat(place(new BoundingBox(100, 400, 200, 24))).isEqualTo(new Point2D(100, 114));
    }

    @Test
    void standsBesideItWhereThereIsNoRoomAboveOrBelow() {
        assertThat(place(new BoundingBox(100, 240, 200, 24))).isEqualTo(new Point2D(306, 212));
        assertThat(place(new BoundingBox(500, 240, 400, 24))).isEqualTo(new Point2D(194, 212));
    }

    @Test
    void coversItOnlyWhereThereIsRoomNowhere() {
        assertThat(place(new BoundingBox(0, 240, 1000, 24))).isEqualTo(new Point2D(8, 212));
    }

    @Test
    void neverLeavesTheRoom() {
        assertThat(place(new BoundingBox(900, 60, 50, 24)).getX()).isEqualTo(692);
        assertThat(place(new BoundingBox(-400, 60, 500, 24)).getX()).isEqualTo(8);
        assertThat(place(new BoundingBox(100, -200, 50, 24)).getY()).isEqualTo(8);
    }
}
