package vn.mocgioi.exchange.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.CountingInput;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.bytes.TextInput;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.land.rules.RowFinding;

/** Reads CSV; headings, separator (comma, semicolon, tab) and encoding are found from the file. */
public final class CsvSource implements RowSource {
    public static final int MOST_COLUMNS = 500;
    private static final int LONGEST_LOOK = 1 << 16;
    private static final int BUFFER_OF_A_ROW = 1 << 20;
    /** The line before the headings by which Excel says what separates cells. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=([,;\\t|])");
    /** The finding of a row whose cells do not stand under their headings. */
    public static final String WRONG_NUMBER_OF_CELLS = "wrong_number_of_cells";

    private final Path file;
    private final String name;
    private final long size;
    private final TextEncoding.Verdict encoding;
    private final RowLimits limits;
    private final boolean hasHeadings;

    private @Nullable Headings known;
    private @Nullable Reading reading;

    /** What is open from the first row on. */
    private record Reading(CountingInput input, CloseableIterator<CsvRecord> records, Rows rows, OfficeTable table) {}

    private CsvSource(
            Path file, String name, long size, TextEncoding.Verdict encoding, RowLimits limits, boolean hasHeadings) {
        this.file = file;
        this.name = name;
        this.size = size;
        this.encoding = encoding;
        this.limits = limits;
        this.hasHeadings = hasHeadings;
    }

    /** @param name the file's name as the user knows it */
    public static CsvSource open(Path file, String name, ReadOptions options) {
        try {
            return new CsvSource(
                    file, name, Files.size(file), TextInput.encoding(file), options.limits(), options.hasHeadings());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    @Override
    public void expect(Headings headings) {
        known = headings;
    }

    private Reading begin() {
        Headings headings = Objects.requireNonNull(known, "headings are looked for by what they may be");
        try {
            String start = start(file, encoding.charset());
            Matcher said = SEPARATOR_LINE.matcher(start.lines().findFirst().orElse(""));
            boolean isSaid = said.matches();
            char separator = isSaid ? said.group(1).charAt(0) : separator(start, headings);
            CountingInput input = new CountingInput(TextInput.withoutMark(Files.newInputStream(file)));
            BufferedReader reader = new BufferedReader(new InputStreamReader(
                    input,
                    encoding.charset()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            if (isSaid) {
                reader.readLine();
            }
            CloseableIterator<CsvRecord> records = csv(separator)
                    .build(cells(limits), new QuoteWatch(reader, separator, limits.bytes()))
                    .iterator();
            Rows rows = new Rows(records);
            Reading begun = new Reading(input, records, rows, new OfficeTable(headings, name, rows::next));
            reading = begun;
            begun.table().begin(hasHeadings);
            requireFewColumns(begun.table().headings().size());
            return begun;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(name, e);
        } catch (CsvParseException e) {
            throw new FileProblem(name + " is no CSV: " + e.getMessage(), e);
        }
    }

    private CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(BUFFER_OF_A_ROW + 2 * limits.bytes())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** What is longer was cut before. */
    private static CsvRecordHandler cells(RowLimits limits) {
        int most = BUFFER_OF_A_ROW + 2 * limits.bytes();
        return CsvRecordHandler.of(cells -> cells.maxFieldSize(most).maxRecordSize(most));
    }

    /** A heading as it is known from here on. */
    static String heading(String cell) {
        return Normalizer.normalize(cell.strip(), Normalizer.Form.NFC);
    }

    private void requireFewColumns(int columns) {
        if (columns > MOST_COLUMNS) {
            throw new FileProblem("%s has %,d columns; at most %d are read".formatted(name, columns, MOST_COLUMNS));
        }
    }

    /** As much of the file as tells what separates its cells. */
    private static String start(Path file, Charset charset) throws IOException {
        try (Reader reader =
                new BufferedReader(new InputStreamReader(TextInput.withoutMark(Files.newInputStream(file)), charset))) {
            char[] start = new char[LONGEST_LOOK];
            int length = 0;
            for (int read = 0; read >= 0 && length < start.length; length += Math.max(0, read)) {
                read = reader.read(start, length, start.length - length);
            }
            return new String(start, 0, length).replace("\uFEFF", "");
        }
    }

    /** The one of comma, semicolon and tab by which most columns are known, or else that stands most often in a line. */
    private char separator(String start, Headings headings) {
        char best = ',';
        long most = -1;
        for (char candidate : new char[] {',', ';', '\t'}) {
            List<TableRow> first = first(start, candidate);
            long columns =
                    first.isEmpty() ? 0 : SheetHeadings.in(first, headings).known(headings);
            String line = start.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
            long marks = count(line.replaceAll("\"[^\"]*\"", ""), candidate);
            long weight = columns * LONGEST_LOOK + marks;
            // of two that stand as often the comma parts decimals
            if (weight > most || weight == most && marks > 0) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    /** The first rows, if they were parted so. */
    private List<TableRow> first(String start, char separator) {
        List<TableRow> first = new ArrayList<>();
        try (CloseableIterator<CsvRecord> records =
                csv(separator).build(cells(limits), start).iterator()) {
            while (first.size() < OfficeTable.ROWS_SEARCHED && records.hasNext()) {
                CsvRecord record = records.next();
                first.add(new TableRow(first.size() + 1, cells(record), 0));
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            // the last row is cut off, or it is not parted so
            return first;
        }
        return first;
    }

    private static SortedMap<Integer, Object> cells(CsvRecord record) {
        SortedMap<Integer, Object> cells = new TreeMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i);
            if (!cell.isBlank()) {
                cells.put(i, CellText.of(cell));
            }
        }
        return cells;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /** The records as rows; how many cells one should have is known when the headings are. */
    private final class Rows {
        private final CloseableIterator<CsvRecord> records;
        /** Of the rows that were read and not given yet, and of the headings. */
        private final Map<Integer, Width> widths = new HashMap<>();

        private int number;

        /** How many cells a row has, and in which line it begins. */
        private record Width(int cells, long line) {}

        Rows(CloseableIterator<CsvRecord> records) {
            this.records = records;
        }

        @Nullable
        TableRow next() {
            try {
                if (!records.hasNext()) {
                    return null;
                }
                CsvRecord csv = records.next();
                number++;
                if (isTooLarge(csv)) {
                    return new TableRow(number, new TreeMap<>(), limits.bytes() + 1L, limits.rowTooLarge());
                }
                widths.put(number, new Width(csv.getFieldCount(), csv.getStartingLineNumber()));
                return new TableRow(number, cells(csv), characters(csv));
            } catch (CsvParseException | NoSuchElementException e) {
                throw new FileProblem("%s breaks after row %d: %s".formatted(name, number, e.getMessage()), e);
            } catch (UncheckedIOException e) {
                throw unreadable(name, e);
            }
        }

        /** A row with too many or too few cells has slipped: its values cannot be trusted. */
        TableRow shaped(TableRow row, OfficeTable table) {
            Width width = widths.remove(row.number());
            Width headings = widths.get(table.headingRow());
            int wanted = headings == null ? table.headings().size() : headings.cells();
            if (width == null || width.cells() == wanted || row.cells().isEmpty()) {
                return row;
            }
            RowFinding slipped = RowFinding.error(
                            WRONG_NUMBER_OF_CELLS,
                            null,
                            "line %d has %d cells where the heading has %d; a separator is missing or a text with one needs quotes"
                                    .formatted(width.line(), width.cells(), wanted))
                    .with("line", width.line())
                    .with("cells", width.cells())
                    .with("headings", wanted);
            return new TableRow(row.number(), row.cells(), row.characters(), slipped);
        }
    }

    @Override
    public @Nullable RawRow next() {
        Reading begun = reading == null ? begin() : reading;
        TableRow row = begun.table().next(read -> begun.rows().shaped(read, begun.table()));
        if (row == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        begun.table()
                .headings()
                .forEach((place, heading) -> values.put(heading, row.cells().get(place)));
        return new RawRow(row.number() - begun.table().headingRow(), values, null, row.problem());
    }

    /** What goes beyond the limit was left out on the way, all but the marks between the cells. */
    private boolean isTooLarge(CsvRecord csv) {
        return characters(csv) > limits.bytes();
    }

    private static long characters(CsvRecord csv) {
        long characters = 0;
        for (int i = 0; i < csv.getFieldCount(); i++) {
            characters += csv.getField(i).length();
        }
        return characters;
    }

    private static FileProblem unreadable(String name, Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        return new FileProblem("cannot read " + name + ": " + cause.getMessage(), e);
    }

    @Override
    public @Nullable String declaredCrs() {
        return null;
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        List<ImportReport.FileFinding> said = new ArrayList<>(encoding.said("save the file as UTF-8"));
        said.addAll(reading == null ? List.of() : reading.table().said());
        return said;
    }

    @Override
    public boolean fixedColumns() {
        return true;
    }

    @Override
    public boolean hasGeometry() {
        return false;
    }

    @Override
    public double progress() {
        return size == 0
                ? 1
                : reading == null ? 0 : Math.min(1, (double) reading.input().count() / size);
    }

    @Override
    public void close() {
        try {
            if (reading != null) {
                reading.records().close();
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }
}
