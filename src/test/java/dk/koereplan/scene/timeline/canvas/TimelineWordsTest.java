package dk.koereplan.scene.timeline.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Samples;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
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

    @Test
    void theTraySaysWhatIsKnownOfWhen() {
        Roadmap sources = Plans.sources();
        TimelineModel model =
                TimelineModel.of(Plans.scope(sources), LaneSetting.by(LaneField.REGION), Texts.in(Language.DANISH));
        var words = new TimelineWords(model);
        assertThat(words.time(sources.find(Initiative.class, "INI-2").orElseThrow()))
                .isEqualTo("gælder 2015-2018");
        assertThat(words.time(sources.find(Initiative.class, "INI-1").orElseThrow()))
                .isEqualTo("tid ikke oplyst · Regionsaftalen for 2015");
        assertThat(model.tray()).extracting(words::tray).noneMatch(said -> said.contains("ukendt"));
    }

    private static String said(int meetings, String key) {
        return WORDS.gathered(MEETINGS.subList(0, meetings), key).text();
    }
}
