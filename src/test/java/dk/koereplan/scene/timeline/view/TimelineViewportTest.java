package dk.koereplan.scene.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineViewportTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2090, 12, 31);

    @ParameterizedTest
    @ValueSource(doubles = {0, .37, -4000.9, 13.001})
    void everyDayOfAHundredYearsComesBackFromItsPixelAtFortyZooms(double aside) {
        var lost = new ArrayList<String>();
        for (int step = 0; step < 40; step++) {
            double zoom = TimelineViewport.MIN_ZOOM
                    * Math.pow(TimelineViewport.MAX_ZOOM / TimelineViewport.MIN_ZOOM, step / 39.0);
            var view = new TimelineViewport(LocalDate.of(2026, 3, 17).toEpochDay() + aside, zoom, 0, 1283, 700);
            for (long day = FIRST.toEpochDay(); day <= LAST.toEpochDay(); day++) {
                boolean begins = view.dayAt(view.xOf(day)).toEpochDay() == day;
                boolean ends =
                        view.dayAt(view.xOf(day) + view.pixelsPerDay() * .99).toEpochDay() == day;
                if (!begins || !ends) {
                    lost.add(LocalDate.ofEpochDay(day) + " at " + zoom);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        var view = TimelineViewport.fitting(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31), 1280, 720);
        LocalDate day = LocalDate.of(2026, 11, 21);
        double x = view.xOf(day) + .01;
        assertThat(view.zoomed(7, x).dayAt(x)).isEqualTo(day);
        assertThat(view.zoomed(.2, x).dayAt(x)).isEqualTo(day);
    }

    @Test
    void zoomStaysBetweenADecadeAndAWeek() {
        var view = new TimelineViewport(0, 1, 0, 1280, 720);
        assertThat(view.zoomed(1e9, 600).pixelsPerDay()).isEqualTo(TimelineViewport.MAX_ZOOM);
        assertThat(view.zoomed(1e-9, 600).pixelsPerDay()).isEqualTo(TimelineViewport.MIN_ZOOM);
    }

    @Test
    void fittingShowsTheFirstAndTheLastDay() {
        var view = TimelineViewport.fitting(FIRST, LAST, 1280, 720);
        assertThat(view.xOf(FIRST)).isGreaterThan(view.left());
        assertThat(view.xOf(LAST.plusDays(1))).isLessThan(1280);
    }
}
