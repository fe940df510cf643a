package dk.koereplan.store;

import java.util.List;

/// Something that a plan file's reader should know, by text key (`file.notice.‹key›`).
public record PlanFileNotice(String key, List<Object> arguments) {
    public static PlanFileNotice of(String key, Object... arguments) {
        return new PlanFileNotice(key, List.of(arguments));
    }
}
