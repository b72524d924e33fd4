package vn.mocgioi.exchange.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * The records of an old .xls, each told as it goes by to who writes the same workbook as XLSX: so both are read in one
 * way, and of a sheet no more than a cell is held.
 */
final class XlsRecords {
    /** A sheet has at most 65,536 rows; what is larger holds pictures. */
    private static final long MOST_BYTES = 256L << 20;

    private static final String OLDER = "Workbook";

    private final String name;
    private final XlsxParts parts;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<ExtendedFormatRecord> formats = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<FormatRecord> numbers = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<String> merges = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private boolean from1904;
    /** Of sheets, charts and the workbook, one within another. */
    private int depth;

    private int begun;
    private boolean inSheet;
    private @Nullable FormulaRecord awaitsText;

    private XlsRecords(String name, XlsxParts parts) {
        this.name = name;
        this.parts = parts;
    }

    /**
     * Writes an .xls anew as XLSX.
     *
     * @param name its name as the user knows it
     * @param target does not exist yet
     * @throws FileProblem when it cannot be read to its end
     */
    static void rewrite(Path xls, String name, Path target) {
        try {
            if (Files.size(xls) > MOST_BYTES) {
                throw new FileProblem(name + " is larger than any .xls that is read; save it as .xlsx or CSV");
            }
            try (POIFSFileSystem file = new POIFSFileSystem(xls.toFile(), true);
                    XlsxParts parts = XlsxParts.into(target)) {
                if (!file.getRoot().hasEntryCaseInsensitive(OLDER)) {
                    throw notTheWorkbook(file, name);
                }
                XlsRecords records = new XlsRecords(name, parts);
                HSSFRequest request = new HSSFRequest();
                request.addListenerForAllRecords(records::take);
                new HSSFEventFactory().processWorkbookEvents(request, file);
                records.end();
            }
        } catch (EncryptedDocumentException e) {
            throw new FileProblem(name + " is protected by a password; save it without one", e);
        } catch (OldFileFormatException e) {
            throw new FileProblem(name + " was written by Excel 95 or older; open it and save it as .xlsx", e);
        } catch (FileProblem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FileProblem(
                    name + " is damaged or no .xls that can be read; open it in Excel and save it as .xlsx", e);
        }
    }

    private static FileProblem notTheWorkbook(POIFSFileSystem file, String name) {
        if (file.getRoot().hasEntryCaseInsensitive("Book")) {
            return new FileProblem(name + " was written by Excel 95 or older; open it and save it as .xlsx");
        }
        return new FileProblem(
                file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                        ? name + " is protected by a password; save it without one"
                        : name + " has no workbook in it; open it in Excel and save it as .xlsx");
    }

    private void take(Record record) {
        try {
            if (record instanceof BOFRecord begins) {
                begin(begins);
            } else if (record instanceof EOFRecord) {
                endPart();
            } else if (depth == 1 && !inSheet) {
                takeOfWorkbook(record);
            } else if (depth == 1) {
                takeOfSheet(record);
            }
        } catch (IOException e) {
            throw new FileProblem("cannot make a file of %s to read: %s".formatted(name, e.getMessage()), e);
        }
    }

    private void begin(BOFRecord begins) throws IOException {
        depth++;
        if (depth > 1 || begins.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        inSheet = begins.getType() == BOFRecord.TYPE_WORKSHEET;
        if (begun == 0) {
            sheets.sort((one, other) -> Integer.compareUnsigned(one.getPositionOfBof(), other.getPositionOfBof()));
            parts.styles(numbers, fonts, formats);
        }
        begun++;
        if (inSheet) {
            parts.beginSheet(begun);
        }
    }

    private void endPart() throws IOException {
        depth--;
        if (depth == 0 && inSheet) {
            parts.endSheet(merges);
            merges.clear();
            hiddenRows.clear();
            awaitsText = null;
            inSheet = false;
        }
    }

    private void takeOfWorkbook(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof FontRecord font) {
            fonts.add(font);
        } else if (record instanceof FormatRecord number) {
            numbers.add(number);
        } else if (record instanceof ExtendedFormatRecord format) {
            formats.add(format);
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        }
    }

    private void takeOfSheet(Record record) throws IOException {
        if (record instanceof StringRecord text && awaitsText != null) {
            text(awaitsText, text.getString());
            awaitsText = null;
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            parts.hiddenColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.add(row.getRowNumber());
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                merges.add(area.formatAsString());
            }
        } else if (record instanceof CellValueRecordInterface cell) {
            takeCell(record, cell);
        }
    }

    private void takeCell(Record record, CellValueRecordInterface cell) throws IOException {
        if (record instanceof NumberRecord number) {
            write(cell, "n", number(number.getValue()));
        } else if (record instanceof LabelSSTRecord shared && texts != null) {
            text(cell, texts.getString(shared.getSSTIndex()).getString());
        } else if (record instanceof LabelRecord label) {
            text(cell, label.getValue());
        } else if (record instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                write(cell, "b", value.getBooleanValue() ? "1" : "0");
            } else {
                write(cell, "e", error(value.getErrorValue()));
            }
        } else if (record instanceof FormulaRecord formula) {
            takeFormula(formula);
        }
    }

    private void takeFormula(FormulaRecord formula) throws IOException {
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> write(formula, "b", formula.getCachedBooleanValue() ? "1" : "0");
            case ERROR -> write(formula, "e", error(formula.getCachedErrorValue()));
            default -> {
                // who leaves the working out to Excel writes 0
                boolean isSaved = formula.getValue() != 0 || !formula.isCalcOnLoad();
                write(formula, "n", isSaved ? number(formula.getValue()) : null);
            }
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private void text(CellValueRecordInterface cell, String text) throws IOException {
        write(cell, "inlineStr", text);
    }

    private void write(CellValueRecordInterface cell, String type, @Nullable String value) throws IOException {
        XlsxParts.Cell written = new XlsxParts.Cell(
                cell.getRow(), cell.getColumn(), type, value, Short.toUnsignedInt(cell.getXFIndex()));
        if (!parts.cell(written, hiddenRows.contains(cell.getRow()))) {
            throw new FileProblem(
                    name + " has the cells of a sheet in no order; open it in Excel and save it as .xlsx");
        }
    }

    private void end() throws IOException {
        parts.workbook(sheets.stream().map(XlsRecords::told).toList(), from1904);
    }

    private static XlsxParts.Sheet told(BoundSheetRecord sheet) {
        return new XlsxParts.Sheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden());
    }
}
