package dk.koereplan.export.xlsx;

import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A sheet for each list of the view, one that says where they come from, and one with sums of money.
public final class XlsxExporter implements Exporter {
    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public Shape shape() {
        return Shape.TABLES;
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        return WorkbookWriter.write(material, out);
    }
}
