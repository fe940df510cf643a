package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DroppedFilesTest {
    private final List<String> done = new ArrayList<>();
    private final DroppedFiles open =
            new DroppedFiles(plan -> done.add("plan " + plan), Optional.of(sheet -> done.add("sheet " + sheet)));
    private final DroppedFiles closed = new DroppedFiles(plan -> done.add("plan " + plan), Optional.empty());

    private void drop(DroppedFiles window, String file) {
        window.act(Path.of(file)).ifPresent(Runnable::run);
    }

    @Test
    void opensAPlanAndLooksAtASpreadsheet() {
        drop(open, "A.KOEREPLAN");
        drop(open, "ark.xlsx");
        drop(open, "ark.csv");
        assertThat(done).containsExactly("plan A.KOEREPLAN", "sheet ark.xlsx", "sheet ark.csv");
    }

    @Test
    void takesNoSpreadsheetWhileThereIsNoPlanForIt() {
        assertThat(closed.act(Path.of("ark.xlsx"))).isEmpty();
        drop(closed, "a.koereplan");
        assertThat(done).containsExactly("plan a.koereplan");
    }

    @Test
    void takesNoOtherFile() {
        assertThat(open.act(Path.of("brev.docx"))).isEmpty();
    }
}
