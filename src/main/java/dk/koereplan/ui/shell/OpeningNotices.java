package dk.koereplan.ui.shell;

import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.roadmap.Structure.Inactive;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileNotice;
import java.util.ArrayList;
import java.util.List;

/// What a person must know of a plan that was opened: what the file's opening found, and which links are left out.
final class OpeningNotices {
    private static final int MOST = 3;

    private OpeningNotices() {}

    /// In one text, because each notice takes the place of the one before; empty when there is nothing to say.
    static String say(List<PlanFileNotice> notices, Roadmap roadmap, Texts texts) {
        List<String> lines = new ArrayList<>();
        notices.forEach(
                n -> lines.add(texts.get("file.notice." + n.key(), n.arguments().toArray())));
        List<Inactive> leftOut = roadmap.structure().inactive();
        leftOut.stream().limit(MOST).forEach(i -> lines.add(Words.leftOut(i, texts, roadmap::titleOf)));
        if (leftOut.size() > MOST) {
            lines.add(texts.get("leftOut.more", leftOut.size() - MOST));
        }
        return String.join("\n", lines);
    }
}
