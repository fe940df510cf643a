package dk.koereplan.ui.shell;

import dk.koereplan.app.TaskRunner;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.Rules;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure.Inactive;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileNotice;
import dk.koereplan.ui.common.Appearance;
import dk.koereplan.ui.common.Notices;
import java.util.ArrayList;
import java.util.List;

/// What a person must know of a plan that was opened: what the file's opening found, which values are
/// unfit, and which links are left out.
final class OpeningNotices {
    private static final int MOST = 3;

    /// Characters of a title.
    private static final int LONGEST = 60;

    private OpeningNotices() {}

    /// Says it, once it has been looked for away from the window's thread.
    static void tell(
            List<PlanFileNotice> notices, Roadmap roadmap, TaskRunner tasks, Notices said, Appearance appearance) {
        tasks.read(
                "opening.unfit",
                () -> Rules.unfit(roadmap),
                unfit -> {
                    String text = say(notices, unfit, roadmap, appearance.texts());
                    if (!text.isEmpty()) {
                        said.say(text);
                    }
                },
                said::problem);
    }

    /// In one text, because each notice takes the place of the one before; empty when there is nothing to say.
    static String say(List<PlanFileNotice> notices, List<Refusal> unfit, Roadmap roadmap, Texts texts) {
        List<String> lines = new ArrayList<>();
        notices.forEach(
                n -> lines.add(texts.get("file.notice." + n.key(), n.arguments().toArray())));
        unfit.stream()
                .limit(MOST)
                .forEach(r -> lines.add(texts.get(
                        "unfit.value",
                        PlainText.cut(roadmap.titleOf(r.entity()), LONGEST),
                        Words.refusal(r, texts, roadmap::titleOf))));
        if (unfit.size() > MOST) {
            lines.add(texts.get("unfit.more", unfit.size() - MOST));
        }
        List<Inactive> leftOut = roadmap.structure().inactive();
        leftOut.stream().limit(MOST).forEach(i -> lines.add(Words.leftOut(i, texts, roadmap::titleOf)));
        if (leftOut.size() > MOST) {
            lines.add(texts.get("leftOut.more", leftOut.size() - MOST));
        }
        return String.join("\n", lines);
    }
}
