package dk.koereplan.export.pptx;

import dk.koereplan.export.archive.SameBytes;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideIdListEntry;

/// A presentation that slides are added to, one after the other. What a slide holds goes straight
/// into the file: a tree of objects for each of ten thousand bars would not fit.
final class Deck implements Closeable {
    private static final long FIRST_ID = 256;
    private static final String WRITTEN_LATER = "ppt/(slides|notesSlides)/[^/]*";
    /// A larger template is no template.
    private static final long MOST_OCTETS = 50_000_000;

    private final XMLSlideShow show;
    private final OPCPackage parts;
    private final Master master;
    private int slides;
    private @Nullable SameBytes file;

    private Deck(XMLSlideShow show, Master master) {
        this.show = show;
        this.master = master;
        parts = show.getPackage();
    }

    /// @param template whose slides are taken away and whose looks are kept; null for plain white slides
    /// @throws UnusableTemplate when it is no presentation
    static Deck begin(@Nullable Path template) throws IOException {
        XMLSlideShow show = template == null ? new XMLSlideShow() : read(template);
        try {
            if (template != null) {
                TemplateParts.strip(show);
            }
            var deck = new Deck(show, template == null ? Master.plain(show) : Master.of(show));
            deck.notes();
            return deck;
        } catch (IOException | RuntimeException e) {
            show.close();
            if (template == null) {
                throw e;
            }
            throw unusable(template, e);
        }
    }

    private static XMLSlideShow read(Path template) throws IOException {
        try {
            if (Files.size(template) > MOST_OCTETS) {
                throw new UnusableTemplate(template + " is too large", new IOException());
            }
            try (var in = Files.newInputStream(template)) {
                return new XMLSlideShow(in);
            }
        } catch (UnusableTemplate e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI tells of a file that is none of its own in many ways
            throw unusable(template, e);
        }
    }

    private static UnusableTemplate unusable(Path template, Exception cause) {
        return new UnusableTemplate("no slides can be laid on " + template, cause);
    }

    /// Notes have a master of their own, which takes its theme from a slide.
    private void notes() {
        if (show.getNotesMaster() == null) {
            show.createSlide(master.layout());
            show.createNotesMaster();
            show.removeSlide(0);
        }
    }

    Master master() {
        return master;
    }

    void describe(String title, Instant created) throws IOException {
        var about = show.getProperties().getCoreProperties();
        about.setTitle(title);
        about.setCreator("Køreplan");
        String day = created.truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            about.setCreated(day);
            about.setModified(day);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /// Writes all that the slides have in common, after which nothing but slides can be added.
    ///
    /// @param count how many slides there will be
    void open(int count, Instant created, OutputStream out) throws IOException {
        for (int number = 1; number <= count; number++) {
            register(number);
        }
        TemplateParts.keepReachable(parts);
        var frame = new ByteArrayOutputStream();
        show.write(frame);
        file = new SameBytes(out);
        file.parts(frame.toByteArray(), created, name -> !name.matches(WRITTEN_LATER));
    }

    /// A slide that has a place in the presentation and no content yet.
    private void register(int number) throws IOException {
        PackagePart page = part("/" + slide(number), XSLFRelation.SLIDE);
        PackagePart beside = part("/" + notes(number), XSLFRelation.NOTES);
        link(page, master.layout().getPackagePart(), XSLFRelation.SLIDE_LAYOUT);
        link(page, beside, XSLFRelation.NOTES);
        link(beside, show.getNotesMaster().getPackagePart(), XSLFRelation.NOTES_MASTER);
        link(beside, page, XSLFRelation.SLIDE);
        CTPresentation about = show.getCTPresentation();
        CTSlideIdListEntry entry = (about.isSetSldIdLst() ? about.getSldIdLst() : about.addNewSldIdLst()).addNewSldId();
        entry.setId(FIRST_ID + number);
        entry.setId2(link(show.getPackagePart(), page, XSLFRelation.SLIDE));
    }

    private static String slide(int number) {
        return "ppt/slides/slide" + number + ".xml";
    }

    private static String notes(int number) {
        return "ppt/notesSlides/notesSlide" + number + ".xml";
    }

    /// The next slide.
    ///
    /// @param notes what whoever speaks to it has beside it
    void add(SameBytes.Content slide, SameBytes.Content notes) throws IOException {
        slides++;
        try {
            file().put(slide(slides), slide);
            file().put(notes(slides), notes);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private SameBytes file() {
        return Objects.requireNonNull(file, "not open");
    }

    void finish() throws IOException {
        file().finish();
    }

    private PackagePart part(String name, XSLFRelation kind) throws IOException {
        PackagePart part = parts.createPart(name(name), kind.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(' ');
        }
        return part;
    }

    private static String link(PackagePart from, PackagePart to, XSLFRelation kind) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }

    private static PackagePartName name(String name) throws IOException {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
