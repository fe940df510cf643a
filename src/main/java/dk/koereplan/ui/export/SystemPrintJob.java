package dk.koereplan.ui.export;

import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/// A job at a printer of this computer.
record SystemPrintJob(PrinterJob job) implements PrintJob {
    /// A longer sheet than A4, in points.
    private static final double BEYOND_A4 = 1000;

    /// A new one; empty when the system has no printer.
    static Optional<PrintJob> made() {
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(SystemPrintJob::new);
    }

    @Override
    public Optional<PageForm> ask(Window owner) {
        job.getJobSettings()
                .setPageLayout(job.getPrinter()
                        .createPageLayout(
                                javafx.print.Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM));
        return job.showPrintDialog(owner) ? Optional.of(form(layout())) : Optional.empty();
    }

    private PageLayout layout() {
        return job.getJobSettings().getPageLayout();
    }

    private static PageForm form(PageLayout layout) {
        double longer = Math.max(layout.getPaper().getWidth(), layout.getPaper().getHeight());
        boolean portrait = layout.getPageOrientation() == PageOrientation.PORTRAIT
                || layout.getPageOrientation() == PageOrientation.REVERSE_PORTRAIT;
        return PageForm.of(longer > BEYOND_A4 ? Paper.A3 : Paper.A4, portrait);
    }

    @Override
    public boolean print(PaperCanvas page) {
        PageLayout layout = layout();
        page.getTransforms().add(new Scale(1 / Printing.SHARP, 1 / Printing.SHARP));
        page.setTranslateX(-layout.getLeftMargin());
        page.setTranslateY(-layout.getTopMargin());
        return job.printPage(layout, new Group(page));
    }

    @Override
    public void end() {
        job.endJob();
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }
}
