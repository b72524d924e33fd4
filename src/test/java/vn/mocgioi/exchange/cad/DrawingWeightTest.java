package vn.mocgioi.exchange.cad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import vn.mocgioi.exchange.ogr.OgrDriver;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.geo.shape.LineWork;

/** A drawing of a few kilobytes that becomes larger than the memory is given up in time. */
class DrawingWeightTest {
    private static final int MEGABYTE = 1 << 20;
    private static final ReadOptions POLYGONIZE =
            new ReadOptions(null, null, null, true, true, false, RowLimits.DEFAULT);

    @TempDir
    private Path folder;

    @Test
    void aBlockInsertedABillionTimesIsGivenUp() throws IOException {
        Dxf drawing = Dxf.drawing().block("B", "12/1", 1).insertMany("RANH", "B", 30_000, 30_000, 2);

        FileProblem problem = assertThrows(FileProblem.class, () -> read(drawing, ReadOptions.PLAIN, MEGABYTE));

        assertEquals(
                "d.dxf has more lines and texts than can be held at a time (1 MB); bring it in sheet by sheet, or give the"
                        + " program more memory",
                problem.getMessage());
    }

    @Test
    void whatIsNoMoreThanCanBeHeldIsRead() throws IOException {
        Dxf drawing = Dxf.drawing().block("B", "12/1", 1).insertMany("RANH", "B", 20, 20, 2);

        assertEquals(400, read(drawing, ReadOptions.PLAIN, MEGABYTE).pieces().size());
    }

    @Test
    void linesThatCrossTooOftenAreGivenUpBeforeTheyAreCut() throws IOException {
        Dxf drawing = Dxf.drawing();
        for (int i = 0; i < 100; i++) {
            drawing.open("RANH", -1, i, 100, i).open("RANH", i, -1, i, 100);
        }

        FileProblem problem = assertThrows(FileProblem.class, () -> read(drawing, POLYGONIZE, 10 * MEGABYTE));

        assertTrue(String.valueOf(problem.getMessage()).contains("more crossings of lines"), problem.getMessage());
        assertEquals(99 * 99, read(drawing, POLYGONIZE, 100 * MEGABYTE).pieces().size());
    }

    @Test
    void linesBesideEachOtherAreCutWhereTheOthersEnd() {
        List<LineString> bundle = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            bundle.add(new GeometryFactory()
                    .createLineString(
                            new Coordinate[] {new Coordinate(-i, i * 1e-5), new Coordinate(1_000 + i, i * 1e-5)}));
        }

        assertTrue(LineWork.of(bundle, 0.01, 1_000).isEmpty());
        assertFalse(LineWork.of(bundle, 0.01, 10_000).isEmpty());
    }

    private DrawnLand read(Dxf drawing, ReadOptions options, long most) throws IOException {
        Path file = Files.write(folder.resolve("d.dxf"), drawing.bytes());
        DrawingWeight weight = new DrawingWeight("d.dxf", most);
        return DrawnLand.of(
                DrawingReader.read(OgrDriver.DXF, file, "d.dxf", options, weight), options, "d.dxf", weight);
    }
}
