package vn.mocgioi.exchange.cad;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What stands around the entities of a drawing so that AutoCAD opens it: DXF of AutoCAD 2000 (AC1015). Each line is a
 * group code and its value.
 */
public final class DxfFrame {
    /** Handles below this are the frame's. */
    static final int FIRST_FREE_HANDLE = 0x100;
    /** Of the model space, which owns all entities. */
    static final String MODEL_SPACE = "1F";

    private static final String BEFORE_LAYERS = """
            0 SECTION
            2 HEADER
            9 $ACADVER
            1 AC1015
            9 $INSUNITS
            70 6
            9 $MEASUREMENT
            70 1
            9 $LUNITS
            70 2
            9 $LUPREC
            70 4
            9 $PDMODE
            70 0
            9 $HANDSEED
            5 7FFFFFFF
            0 ENDSEC
            0 SECTION
            2 CLASSES
            0 ENDSEC
            0 SECTION
            2 TABLES
            0 TABLE
            2 VPORT
            5 8
            330 0
            100 AcDbSymbolTable
            70 0
            0 ENDTAB
            0 TABLE
            2 LTYPE
            5 5
            330 0
            100 AcDbSymbolTable
            70 3
            0 LTYPE
            5 14
            330 5
            100 AcDbSymbolTableRecord
            100 AcDbLinetypeTableRecord
            2 ByBlock
            70 0
            3
            72 65
            73 0
            40 0.0
            0 LTYPE
            5 15
            330 5
            100 AcDbSymbolTableRecord
            100 AcDbLinetypeTableRecord
            2 ByLayer
            70 0
            3
            72 65
            73 0
            40 0.0
            0 LTYPE
            5 16
            330 5
            100 AcDbSymbolTableRecord
            100 AcDbLinetypeTableRecord
            2 Continuous
            70 0
            3 Solid line
            72 65
            73 0
            40 0.0
            0 ENDTAB
            0 TABLE
            2 LAYER
            5 2
            330 0
            100 AcDbSymbolTable
            """;

    private static final String AFTER_LAYERS = """
            0 ENDTAB
            0 TABLE
            2 STYLE
            5 3
            330 0
            100 AcDbSymbolTable
            70 1
            0 STYLE
            5 11
            330 3
            100 AcDbSymbolTableRecord
            100 AcDbTextStyleTableRecord
            2 Standard
            70 0
            40 0.0
            41 1.0
            50 0.0
            71 0
            42 1.0
            3 arial.ttf
            4
            0 ENDTAB
            0 TABLE
            2 VIEW
            5 6
            330 0
            100 AcDbSymbolTable
            70 0
            0 ENDTAB
            0 TABLE
            2 UCS
            5 7
            330 0
            100 AcDbSymbolTable
            70 0
            0 ENDTAB
            0 TABLE
            2 APPID
            5 9
            330 0
            100 AcDbSymbolTable
            70 1
            0 APPID
            5 12
            330 9
            100 AcDbSymbolTableRecord
            100 AcDbRegAppTableRecord
            2 ACAD
            70 0
            0 ENDTAB
            0 TABLE
            2 DIMSTYLE
            5 A
            330 0
            100 AcDbSymbolTable
            70 1
            100 AcDbDimStyleTable
            71 0
            0 DIMSTYLE
            105 27
            330 A
            100 AcDbSymbolTableRecord
            100 AcDbDimStyleTableRecord
            2 Standard
            70 0
            340 11
            0 ENDTAB
            0 TABLE
            2 BLOCK_RECORD
            5 1
            330 0
            100 AcDbSymbolTable
            70 2
            0 BLOCK_RECORD
            5 1F
            330 1
            100 AcDbSymbolTableRecord
            100 AcDbBlockTableRecord
            2 *Model_Space
            340 22
            0 BLOCK_RECORD
            5 1B
            330 1
            100 AcDbSymbolTableRecord
            100 AcDbBlockTableRecord
            2 *Paper_Space
            340 1E
            0 ENDTAB
            0 ENDSEC
            0 SECTION
            2 BLOCKS
            0 BLOCK
            5 20
            330 1F
            100 AcDbEntity
            8 0
            100 AcDbBlockBegin
            2 *Model_Space
            70 0
            10 0.0
            20 0.0
            30 0.0
            3 *Model_Space
            1
            0 ENDBLK
            5 21
            330 1F
            100 AcDbEntity
            8 0
            100 AcDbBlockEnd
            0 BLOCK
            5 1C
            330 1B
            100 AcDbEntity
            67 1
            8 0
            100 AcDbBlockBegin
            2 *Paper_Space
            70 0
            10 0.0
            20 0.0
            30 0.0
            3 *Paper_Space
            1
            0 ENDBLK
            5 1D
            330 1B
            100 AcDbEntity
            67 1
            8 0
            100 AcDbBlockEnd
            0 ENDSEC
            0 SECTION
            2 ENTITIES
            """;

    private static final String END = """
            0 ENDSEC
            0 SECTION
            2 OBJECTS
            0 DICTIONARY
            5 C
            330 0
            100 AcDbDictionary
            281 1
            3 ACAD_GROUP
            350 D
            3 ACAD_LAYOUT
            350 1A
            3 ACAD_PLOTSTYLENAME
            350 E
            0 DICTIONARY
            5 D
            330 C
            100 AcDbDictionary
            281 1
            0 DICTIONARY
            5 1A
            330 C
            100 AcDbDictionary
            281 1
            3 Layout1
            350 1E
            3 Model
            350 22
            0 ACDBDICTIONARYWDFLT
            5 E
            330 C
            100 AcDbDictionary
            281 1
            3 Normal
            350 F
            100 AcDbDictionaryWithDefault
            340 F
            0 ACDBPLACEHOLDER
            5 F
            330 E
            0 LAYOUT
            5 1E
            330 1A
            100 AcDbPlotSettings
            70 688
            72 0
            100 AcDbLayout
            1 Layout1
            70 1
            71 1
            10 0.0
            20 0.0
            11 420.0
            21 297.0
            330 1B
            0 LAYOUT
            5 22
            330 1A
            100 AcDbPlotSettings
            70 1712
            72 0
            100 AcDbLayout
            1 Model
            70 1
            71 0
            10 0.0
            20 0.0
            11 420.0
            21 297.0
            330 1F
            0 ENDSEC
            0 EOF
            """;

    private DxfFrame() {}

    /** A CAD layer and its colour by AutoCAD's index. */
    public record CadLayer(String name, int colour) {}

    /** Everything before the first entity. */
    static String begin(List<CadLayer> layers) {
        StringBuilder out = new StringBuilder(8_192);
        lines(BEFORE_LAYERS, out);
        pair(70, String.valueOf(layers.size() + 1), out);
        layer("10", new CadLayer("0", 7), out);
        for (int i = 0; i < layers.size(); i++) {
            layer(Integer.toHexString(0x80 + i).toUpperCase(java.util.Locale.ROOT), layers.get(i), out);
        }
        lines(AFTER_LAYERS, out);
        return out.toString();
    }

    /** Everything behind the last entity. */
    static String end() {
        StringBuilder out = new StringBuilder(2_048);
        lines(END, out);
        return out.toString();
    }

    private static void layer(String handle, CadLayer layer, StringBuilder out) {
        BiConsumer<Integer, String> pair = (code, value) -> pair(code, value, out);
        pair.accept(0, "LAYER");
        pair.accept(5, handle);
        pair.accept(330, "2");
        pair.accept(100, "AcDbSymbolTableRecord");
        pair.accept(100, "AcDbLayerTableRecord");
        pair.accept(2, layer.name());
        pair.accept(70, "0");
        pair.accept(62, String.valueOf(layer.colour()));
        pair.accept(6, "Continuous");
        pair.accept(390, "F");
    }

    private static void lines(String text, StringBuilder out) {
        text.lines().forEach(line -> {
            String[] parts = line.split(" ", 2);
            pair(Integer.parseInt(parts[0]), parts.length == 2 ? parts[1] : "", out);
        });
    }

    private static void pair(int code, String value, StringBuilder out) {
        out.append(code).append('\n').append(value).append('\n');
    }
}
