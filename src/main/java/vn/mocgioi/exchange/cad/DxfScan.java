package vn.mocgioi.exchange.cad;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.exchange.bytes.BoundedLines;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.source.DrawingUnit;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * What GDAL does not tell of a DXF: the code page that its header names, and how many curves it has, which come out as
 * chords.
 *
 * @param codePage null when it names none that is known
 * @param unit null when it names none that drawings of land have
 * @param closedSplines the outlines of splines that say they are closed, by their handles
 */
record DxfScan(
        @Nullable Charset codePage, long curves, @Nullable DrawingUnit unit, Map<String, Coordinate[]> closedSplines) {
    private static final Set<String> CURVES = Set.of("ARC", "CIRCLE", "ELLIPSE", "SPLINE");
    private static final Set<String> WITH_BULGES = Set.of("LWPOLYLINE", "VERTEX");
    private static final String ENTITY = "0";
    private static final String VARIABLE = "9";
    private static final String CODE_PAGE = "3";
    private static final String BULGE = "42";
    private static final String HANDLE = "5";
    private static final String WHOLE_NUMBER = "70";
    private static final String SPLINE = "SPLINE";
    private static final int LONGEST_LINE = 1 << 20;

    static final DxfScan NOTHING = new DxfScan(null, 0, null, Map.of());

    static DxfScan of(Path file, String name) {
        String entity = "";
        String variable = "";
        Charset codePage = null;
        long curves = 0;
        DrawingUnit unit = null;
        Map<String, Coordinate[]> splines = new HashMap<>();
        ClosedSpline spline = null;
        String handle = "";
        try (BoundedLines lines =
                new BoundedLines(Files.newInputStream(file), LONGEST_LINE, StandardCharsets.ISO_8859_1)) {
            String code = lines.next();
            for (String value = lines.next(); code != null && value != null; value = lines.next()) {
                switch (code.strip()) {
                    case ENTITY -> {
                        keep(spline, handle, splines);
                        entity = value.strip();
                        spline = entity.equals(SPLINE) ? new ClosedSpline() : null;
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
                    case HANDLE -> handle = value.strip();
                    case WHOLE_NUMBER -> {
                        if (variable.equals("$INSUNITS") && entity.equals("SECTION")) {
                            unit = DrawingUnit.ofHeader(value.strip()).orElse(null);
                        }
                    }
                    default -> {
                        // nothing that matters here
                    }
                }
                if (spline != null) {
                    spline.take(code.strip(), value.strip());
                }
                code = lines.next();
            }
        } catch (NumberFormatException e) {
            throw new FileProblem(name + " has a spline with a value that is no number; save the drawing again", e);
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
        return new DxfScan(codePage, curves, unit, splines);
    }

    private static void keep(@Nullable ClosedSpline spline, String handle, Map<String, Coordinate[]> splines) {
        Coordinate[] outline = spline == null ? null : spline.outline();
        if (outline != null) {
            splines.put(handle, outline);
        }
    }

    private static boolean isZero(String number) {
        return number.strip().matches("[-+]?0*\\.?0*(?:[eE][-+]?\\d+)?");
    }
}
