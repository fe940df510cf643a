package dk.koereplan.ui.theme;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The icons of the program, by what they stand for.
public enum Icons {
    DASHBOARD(Material2OutlinedAL.DASHBOARD),
    WEEK(Material2OutlinedAL.ASSIGNMENT_TURNED_IN),
    TIMELINE(Material2OutlinedMZ.NOTES),
    BOARD(Material2OutlinedMZ.VIEW_WEEK),
    INITIATIVES(Material2OutlinedAL.FORMAT_LIST_BULLETED),
    FUNDING(Material2OutlinedAL.BAR_CHART),
    GOVERNANCE(Material2OutlinedAL.ACCOUNT_BALANCE),
    STRATEGY(Material2OutlinedAL.FLAG),
    HISTORY(Material2OutlinedAL.HISTORY),
    SEARCH(Material2OutlinedMZ.SEARCH),
    UNDO(Material2OutlinedMZ.UNDO),
    REDO(Material2OutlinedMZ.REDO),
    MORE(Material2OutlinedAL.EXPAND_MORE),
    ADD(Material2OutlinedAL.ADD),
    EDIT(Material2OutlinedAL.EDIT),
    DELETE(Material2OutlinedAL.DELETE),
    CLOSE(Material2OutlinedAL.CLOSE),
    BACK(Material2OutlinedAL.ARROW_BACK),
    SOURCE(Material2OutlinedAL.BOOK),
    OPEN(Material2OutlinedAL.FOLDER_OPEN),
    NEW(Material2OutlinedMZ.NOTE_ADD),
    SAMPLE(Material2OutlinedMZ.SCIENCE),
    PLAN(Material2OutlinedAL.DESCRIPTION),
    THEME(Material2OutlinedAL.INVERT_COLORS),
    WHO(Material2OutlinedMZ.PERSON_OUTLINE),
    LANGUAGE(Material2OutlinedMZ.TRANSLATE),
    DATE(Material2OutlinedAL.CALENDAR_TODAY),
    FILTER(Material2OutlinedAL.FILTER_LIST),
    DONE(Material2OutlinedAL.CHECK),
    WARNING(Material2OutlinedMZ.WARNING),
    ERROR(Material2OutlinedAL.ERROR),
    INFO(Material2OutlinedAL.INFO),
    KEYBOARD(Material2OutlinedAL.KEYBOARD),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    ZOOM_IN(Material2OutlinedAL.ADD),
    ZOOM_OUT(Material2OutlinedMZ.REMOVE),
    TODAY(Material2OutlinedMZ.TODAY),
    NEXT(Material2OutlinedAL.CHEVRON_RIGHT),
    PREVIOUS(Material2OutlinedAL.CHEVRON_LEFT),
    INSPECTOR(Material2OutlinedAL.ARTICLE),
    TAKE_BACK(Material2OutlinedMZ.RESTORE),
    LANES(Material2OutlinedAL.LAYERS),
    COLLAPSE(Material2OutlinedMZ.UNFOLD_LESS),
    EXPAND(Material2OutlinedMZ.UNFOLD_MORE),
    FIT_SELECTION(Material2OutlinedAL.CENTER_FOCUS_WEAK),
    EXPORT(Material2OutlinedMZ.SAVE_ALT),
    MINIMAP(Material2OutlinedMZ.MAP),
    PIN(Material2OutlinedMZ.PUSH_PIN),
    UP(Material2OutlinedAL.ARROW_UPWARD),
    DOWN(Material2OutlinedAL.ARROW_DOWNWARD);

    private final Ikon ikon;

    Icons(Ikon ikon) {
        this.ikon = ikon;
    }

    /// A new node with this icon, coloured by its surroundings.
    public FontIcon node() {
        return new FontIcon(ikon);
    }
}
