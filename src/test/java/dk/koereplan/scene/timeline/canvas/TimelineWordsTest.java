package dk.koereplan.scene.timeline.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is said is kept, and never said of something else.
class TimelineWordsTest {
    private static final List<Meeting> MEETINGS = IntStream.range(0, 350)
            .mapToObj(i -> Samples.meeting("M" + i, "B", "2027-01-04"))
            .toList();
    private static final TimelineWords WORDS = new TimelineWords(Sketch.model(LaneField.TRACK, MEETINGS));

    @Test
    void thePlentyIsCountedAnewWhenThereAreMore() {
        assertThat(said(300, "picture.timeline.events.spoken")).startsWith("300 ");
        assertThat(said(350, "picture.timeline.events.spoken")).startsWith("350 ");
        assertThat(said(300, "picture.timeline.events.spoken")).startsWith("300 ");
    }

    @Test
    void theSameThingsOnABarAndInTheBandHaveTheirOwnWords() {
        assertThat(said(30, "picture.timeline.marks.spoken")).contains("30 samlet: Møde M0");
        assertThat(said(30, "picture.timeline.events.spoken"))
                .contains("30 møder, beslutninger, frister og begivenheder: Møde M0");
    }

    private static String said(int meetings, String key) {
        return WORDS.gathered(MEETINGS.subList(0, meetings), key).text();
    }
}
