package dk.koereplan.ui.shell;

import dk.koereplan.app.imports.SheetImport;
import dk.koereplan.ui.common.Desktop;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.imports.ImportCard;
import dk.koereplan.ui.imports.ImportViewModel;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

/// Brings spreadsheets and projects into the open plan, from a file or from the clipboard.
///
/// @param folder where the user's files are looked for first
record Importing(Workspace plan, PlanContext context, Desktop desktop, Path folder, Notices notices, Layer layer) {
    void openFile(Window owner) {
        Optional<Path> file = desktop.pick(
                owner, context.text("command.import.file"), folder, SheetImport.ENDINGS.toArray(new String[0]));
        file.ifPresent(this::open);
    }

    void open(Path file) {
        ImportViewModel model = model();
        model.read(file, () -> show(model));
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            notices.say(context.text("import.nothingCopied"));
            return;
        }
        ImportViewModel model = model();
        model.paste(text, () -> show(model));
    }

    private ImportViewModel model() {
        return new ImportViewModel(context, plan.edits(), notices, plan.session(), plan.tasks());
    }

    private void show(ImportViewModel model) {
        ImportCard card = new ImportCard(context, layer, model, layer::hide);
        layer.showCentred(card, card.focus());
    }
}
