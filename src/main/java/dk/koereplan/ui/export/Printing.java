package dk.koereplan.ui.export;

import dk.koereplan.app.Progress;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.export.Material;
import dk.koereplan.export.PageForm;
import dk.koereplan.export.page.PageFoot;
import dk.koereplan.export.page.PaperPage;
import dk.koereplan.export.page.PaperPages;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Prints what the user looks at, through the system's own dialog. It is asked for on the FX thread; pages are cut,
/// drawn and printed on another one.
public final class Printing {
    /// Pixels for a point: what is drawn on a canvas is printed as an image.
    static final double SHARP = 3;

    private final PlanContext context;
    private final Notices notices;
    private final TaskRunner tasks;
    private final Supplier<Optional<PrintJob>> jobs;

    public Printing(PlanContext context, Notices notices, TaskRunner tasks) {
        this(context, notices, tasks, SystemPrintJob::made);
    }

    /// @param jobs a new one; empty when the system has no printer
    Printing(PlanContext context, Notices notices, TaskRunner tasks, Supplier<Optional<PrintJob>> jobs) {
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
        Optional<PrintJob> made = jobs.get();
        if (made.isEmpty()) {
            notices.say(context.text("print.noPrinter"));
            return;
        }
        PrintJob job = made.get();
        Optional<PageForm> form = job.ask(owner);
        if (form.isEmpty()) {
            job.cancel();
            return;
        }
        Callable<Material> asked = material.apply(form.get());
        Progress progress = tasks.run(
                work -> printed(job, asked, work),
                share -> {},
                pages -> notices.say(
                        pages.isPresent()
                                ? context.text("print.done", pages.getAsInt())
                                : context.text("print.failed")),
                notices::problem);
        notices.say(
                context.text("print.under"),
                List.of(new Notices.Action(context.text("export.stop"), progress::cancel)));
    }

    /// Whatever comes of it, the job is not left open.
    ///
    /// @return how many pages; empty when the printer took no more
    private OptionalInt printed(PrintJob job, Callable<Material> asked, Progress work) throws Exception {
        boolean whole = false;
        try {
            work.at(0, 1);
            Material material = asked.call();
            PaperPages pages = PaperPages.of(material, context.metrics());
            whole = all(job, material, pages, work);
            return whole ? OptionalInt.of(pages.count()) : OptionalInt.empty();
        } finally {
            if (whole) {
                job.end();
            } else {
                job.cancel();
            }
        }
    }

    private boolean all(PrintJob job, Material material, PaperPages pages, Progress work) {
        for (int i = 0; i < pages.count(); i++) {
            work.at(i, pages.count());
            if (!job.print(drawn(material, pages, i))) {
                return false;
            }
        }
        return true;
    }

    private PaperCanvas drawn(Material material, PaperPages pages, int number) {
        PageForm form = pages.form(number);
        PaperPage page = pages.page(number);
        String words = pages.number(number).words(material.texts());
        return new PaperCanvas(
                page, PageFoot.texts(page.foot(), material.stamp(), words, form, context.metrics()), form, SHARP);
    }
}
