package dk.koereplan.ui.export;

import dk.koereplan.app.TaskRunner;
import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.Paper;
import dk.koereplan.export.page.PageFoot;
import dk.koereplan.export.page.PaperPage;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Prints what the user looks at, through the system's own dialog. For the FX thread.
public final class Printing {
    /// Pixels for a point: what is drawn on a canvas is printed as an image.
    private static final double SHARP = 3;
    /// A longer sheet than A4, in points.
    private static final double BEYOND_A4 = 1000;

    private final PlanContext context;
    private final Notices notices;
    private final TaskRunner tasks;
    private final Supplier<@Nullable PrinterJob> jobs;

    public Printing(PlanContext context, Notices notices, TaskRunner tasks) {
        this(context, notices, tasks, PrinterJob::createPrinterJob);
    }

    /// @param jobs a new one; null when the system has no printer
    Printing(PlanContext context, Notices notices, TaskRunner tasks, Supplier<@Nullable PrinterJob> jobs) {
        this.context = context;
        this.notices = notices;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    /// Asks where and how, and prints.
    ///
    /// @param owner the window that the dialog belongs to
    /// @param material for a page of a form
    public void print(Window owner, Function<PageForm, Callable<Material>> material) {
        Optional<PrinterJob> job = Optional.ofNullable(jobs.get());
        if (job.isEmpty()) {
            notices.say(context.text("print.noPrinter"));
            return;
        }
        Printer printer = job.get().getPrinter();
        job.get()
                .getJobSettings()
                .setPageLayout(printer.createPageLayout(
                        javafx.print.Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.get().showPrintDialog(owner)) {
            job.get().cancelJob();
            return;
        }
        PageLayout layout = job.get().getJobSettings().getPageLayout();
        PageForm form = form(layout);
        Callable<Material> made = material.apply(form);
        tasks.read(
                "print",
                () -> Printed.of(made.call(), context.metrics()),
                printed -> draw(job.get(), layout, printed.pages(), printed.material()),
                notices::problem);
    }

    /// What is printed, cut into pages.
    private record Printed(Material material, PaperPages pages) {
        static Printed of(Material material, TextMetrics metrics) {
            return new Printed(material, PaperPages.of(material, metrics));
        }
    }

    private static PageForm form(PageLayout layout) {
        double longer = Math.max(layout.getPaper().getWidth(), layout.getPaper().getHeight());
        boolean portrait = layout.getPageOrientation() == PageOrientation.PORTRAIT
                || layout.getPageOrientation() == PageOrientation.REVERSE_PORTRAIT;
        return PageForm.of(longer > BEYOND_A4 ? Paper.A3 : Paper.A4, portrait);
    }

    private void draw(PrinterJob job, PageLayout layout, PaperPages pages, Material material) {
        for (int i = 0; i < pages.count(); i++) {
            PageForm form = pages.form(i);
            PaperPage page = pages.page(i);
            String number = pages.number(i).words(material.texts());
            var foot = PageFoot.texts(page.foot(), material.stamp(), number, form, context.metrics());
            var canvas = new PaperCanvas(page, foot, form, SHARP);
            canvas.getTransforms().add(new Scale(1 / SHARP, 1 / SHARP));
            canvas.setTranslateX(-layout.getLeftMargin());
            canvas.setTranslateY(-layout.getTopMargin());
            if (!job.printPage(layout, new Group(canvas))) {
                job.cancelJob();
                notices.say(context.text("print.failed"));
                return;
            }
        }
        job.endJob();
        notices.say(context.text("print.done", pages.count()));
    }
}
