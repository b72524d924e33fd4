package vn.mocgioi.exchange.cad;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.BoundedLines;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * What GDAL does not tell of a DXF: the code page that its header names, and how many curves it has, which come out as
 * chords.
 *
 * @param codePage null when it names none that is known
 */
record DxfScan(@Nullable Charset codePage, long curves) {
    private static final Set<String> CURVES = Set.of("ARC", "CIRCLE", "ELLIPSE", "SPLINE");
    private static final Set<String> WITH_BULGES = Set.of("LWPOLYLINE", "VERTEX");
    private static final String ENTITY = "0";
    private static final String VARIABLE = "9";
    private static final String CODE_PAGE = "3";
    private static final String BULGE = "42";
    private static final int LONGEST_LINE = 1 << 20;

    static DxfScan of(Path file, String name) {
        String entity = "";
        String variable = "";
        Charset codePage = null;
        long curves = 0;
        try (BoundedLines lines =
                new BoundedLines(Files.newInputStream(file), LONGEST_LINE, StandardCharsets.ISO_8859_1)) {
            String code = lines.next();
            for (String value = lines.next(); code != null && value != null; value = lines.next()) {
                switch (code.strip()) {
                    case ENTITY -> {
                        entity = value.strip();
                        curves += CURVES.contains(entity) ? 1 : 0;
                    }
                    case VARIABLE -> variable = value.strip();
                    case CODE_PAGE -> {
                        if (variable.equals("$DWGCODEPAGE") && codePage == null) {
                            codePage = TextEncoding.named(
                                            value.strip().replace('_', ' ').replaceAll("(?i)^dos ?", "IBM"))
                                    .orElse(null);
                        }
                    }
                    case BULGE -> curves += WITH_BULGES.contains(entity) && !isZero(value) ? 1 : 0;
                    default -> {
                        // nothing that matters here
                    }
                }
                code = lines.next();
            }
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
        return new DxfScan(codePage, curves);
    }

    private static boolean isZero(String number) {
        return number.strip().matches("[-+]?0*\\.?0*(?:[eE][-+]?\\d+)?");
    }
}
