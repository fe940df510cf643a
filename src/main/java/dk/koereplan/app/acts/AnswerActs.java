package dk.koereplan.app.acts;

import dk.koereplan.domain.governance.HearingResponse;
import dk.koereplan.domain.governance.PointDisposition;
import dk.koereplan.domain.governance.ResponsePoint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What is done with answers, and with the points in them.
final class AnswerActs {
    private static final String HANDLING = "disposition";

    private AnswerActs() {}

    static List<Act> responses(List<HearingResponse> responses) {
        return List.of(Act.asking(
                "act.include",
                List.of(
                        new Ask.One(Answering.INCLUDED, true, Answering.YES_OR_NO),
                        new Ask.Words(Answering.REASON, true)),
                answers -> List.of(Place.change(responses, r -> Answering.inclusion(answers)))));
    }

    static List<Act> points(List<ResponsePoint> points) {
        return List.of(Act.asking(
                "act.handle",
                List.of(
                        new Ask.One(
                                HANDLING,
                                true,
                                Arrays.stream(PointDisposition.values())
                                        .filter(d -> d != PointDisposition.OPEN)
                                        .map(Ask.Option::of)
                                        .toList()),
                        new Ask.Words(Answering.REASON, true)),
                answers -> List.of(Place.change(
                        points,
                        p -> Map.of(
                                HANDLING,
                                PointDisposition.valueOf(answers.one(HANDLING).orElseThrow()),
                                "reason",
                                answers.words(Answering.REASON).orElseThrow())))));
    }
}
