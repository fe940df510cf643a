package dk.koereplan.export.pptx;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where what a slide shows is known from, in words: each source with what rests on it.
final class Sources {
    private final PlanIndex index;
    private final Texts texts;
    private final Set<String> ids = new LinkedHashSet<>();

    Sources(PlanIndex index, Texts texts) {
        this.index = index;
        this.texts = texts;
    }

    /// @param id of a record; any other is passed over
    void add(String id) {
        ids.add(id);
    }

    List<String> lines() {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (String id : ids) {
            index.find(id)
                    .ifPresent(record -> shown.computeIfAbsent(
                                    Words.source(record.source(), texts, index::title), s -> new ArrayList<>())
                            .add(index.title(id)));
        }
        List<String> lines = new ArrayList<>();
        shown.forEach((source, titles) -> lines.add(texts.get("pptx.source", source, String.join("; ", titles))));
        return lines;
    }
}
