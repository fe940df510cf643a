package dk.koereplan.export.pdf;

import dk.koereplan.scene.EndFades;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Transparency in one document: even, and fading at the ends by a grey mask (PDF 32000-1, 11.6.5.3).
final class PdfStates {
    private static final double STEPS = 64;

    private final PDDocument document;
    private final Map<EndFades, PDExtendedGraphicsState> fadings = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfStates(PDDocument document) {
        this.document = document;
    }

    PDExtendedGraphicsState opacity(double opacity) {
        return opacities.computeIfAbsent(opacity, alpha -> {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha.floatValue());
            state.setStrokingAlphaConstant(alpha.floatValue());
            return state;
        });
    }

    /// Fades over the unit square.
    ///
    /// @param start,end the parts of the width that fade, 0 to 1
    PDExtendedGraphicsState fading(double start, double end) throws IOException {
        var key = new EndFades(
                Math.ceil(Math.min(1, start) * STEPS) / STEPS, Math.ceil(Math.min(1, end) * STEPS) / STEPS);
        PDExtendedGraphicsState known = fadings.get(key);
        if (known != null) {
            return known;
        }
        var mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setName(COSName.S, "Luminosity");
        mask.setItem(COSName.G, greys(key));
        var state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        fadings.put(key, state);
        return state;
    }

    private PDFormXObject greys(EndFades ends) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(0, 0, 1, 1));
        var group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICEGRAY);
        form.getCOSObject().setItem(COSName.GROUP, group);
        var resources = new PDResources();
        COSName name = resources.add(shading(ends));
        form.setResources(resources);
        try (OutputStream content = form.getContentStream().createOutputStream()) {
            content.write(("/" + name.getName() + " sh\n").getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDShading shading(EndFades ends) {
        double in = ends.start();
        double out = Math.max(in, 1 - ends.end());
        var parts = new COSArray();
        parts.add(ramp(ends.start() > 0 ? 0 : 1, 1));
        parts.add(ramp(1, 1));
        parts.add(ramp(1, ends.end() > 0 ? 0 : 1));
        var stitched = new COSDictionary();
        stitched.setInt(COSName.FUNCTION_TYPE, 3);
        stitched.setItem(COSName.DOMAIN, numbers(0, 1));
        stitched.setItem(COSName.FUNCTIONS, parts);
        stitched.setItem(COSName.BOUNDS, numbers(in, out));
        stitched.setItem(COSName.ENCODE, numbers(0, 1, 0, 1, 0, 1));
        var dictionary = new COSDictionary();
        dictionary.setInt(COSName.SHADING_TYPE, PDShading.SHADING_TYPE2);
        dictionary.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        dictionary.setItem(COSName.COORDS, numbers(0, 0, 1, 0));
        dictionary.setItem(COSName.FUNCTION, stitched);
        return new PDShadingType2(dictionary);
    }

    private static COSDictionary ramp(int from, int to) {
        var ramp = new COSDictionary();
        ramp.setInt(COSName.FUNCTION_TYPE, 2);
        ramp.setItem(COSName.DOMAIN, numbers(0, 1));
        ramp.setItem(COSName.C0, numbers(from));
        ramp.setItem(COSName.C1, numbers(to));
        ramp.setItem(COSName.N, COSInteger.ONE);
        return ramp;
    }

    private static COSArray numbers(double... values) {
        var array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
