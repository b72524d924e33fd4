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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.CountingInput;
import vn.mocgioi.exchange.bytes.FormulaGuard;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.bytes.TextInput;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.land.rules.RowFinding;

/** Reads CSV with a heading line; separator (comma, semicolon, tab) and encoding are found from the file. */
public final class CsvSource implements RowSource {
    public static final int MOST_COLUMNS = 500;
    private static final int LONGEST_LOOK = 1 << 16;
    private static final int BUFFER_OF_A_ROW = 1 << 20;
    /** The line before the headings by which Excel says what separates cells. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=([,;\\t|])");
    /** The finding of a row whose cells do not stand under their headings. */
    public static final String WRONG_NUMBER_OF_CELLS = "wrong_number_of_cells";

    private final String name;
    private final long size;
    private final CountingInput input;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> headings;
    private final TextEncoding.Verdict encoding;
    private final RowLimits limits;
    private long number;

    private CsvSource(
            String name,
            long size,
            CountingInput input,
            CloseableIterator<CsvRecord> records,
            List<String> headings,
            TextEncoding.Verdict encoding,
            RowLimits limits) {
        this.name = name;
        this.size = size;
        this.input = input;
        this.records = records;
        this.headings = headings;
        this.encoding = encoding;
        this.limits = limits;
    }

    /** @param name the file's name as the user knows it */
    public static CsvSource open(Path file, String name, RowLimits limits) {
        try {
            TextEncoding.Verdict encoding = TextInput.encoding(file);
            Charset charset = encoding.charset();
            String firstLine = firstLine(file, charset);
            Matcher said = SEPARATOR_LINE.matcher(firstLine);
            boolean isSaid = said.matches();
            char separator = isSaid ? said.group(1).charAt(0) : separator(firstLine);
            CountingInput input = new CountingInput(TextInput.withoutMark(Files.newInputStream(file)));
            BufferedReader reader = new BufferedReader(new InputStreamReader(
                    input,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            if (isSaid) {
                reader.readLine();
            }
            CloseableIterator<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(BUFFER_OF_A_ROW + 2 * limits.bytes())
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(cells(limits), new QuoteWatch(reader, separator, limits.bytes()))
                    .iterator();
            if (!records.hasNext()) {
                throw new FileProblem(name + " is empty; its first line must be the column names");
            }
            List<String> headings =
                    records.next().getFields().stream().map(CsvSource::heading).toList();
            checkHeadings(name, headings);
            return new CsvSource(name, Files.size(file), input, records, headings, encoding, limits);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(name, e);
        } catch (CsvParseException e) {
            throw new FileProblem(name + " is no CSV: " + e.getMessage(), e);
        }
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

    private static void checkHeadings(String name, List<String> headings) {
        if (headings.size() > MOST_COLUMNS) {
            throw new FileProblem(
                    "%s has %,d columns; at most %d are read".formatted(name, headings.size(), MOST_COLUMNS));
        }
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (!heading.isEmpty() && !seen.add(heading)) {
                throw new FileProblem("%s has two columns '%s'; rename or remove one".formatted(name, heading));
            }
        }
    }

    /** The first line, or as much of it as tells what separates its cells. */
    private static String firstLine(Path file, Charset charset) throws IOException {
        try (Reader reader =
                new BufferedReader(new InputStreamReader(TextInput.withoutMark(Files.newInputStream(file)), charset))) {
            StringBuilder line = new StringBuilder();
            int c = reader.read();
            while (c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_LOOK) {
                line.append(c == '\uFEFF' ? "" : Character.toString(c));
                c = reader.read();
            }
            return line.toString();
        }
    }

    /** The one of comma, semicolon and tab that stands most often in the heading line, outside quotes. */
    private static char separator(String headingLine) {
        String bare = headingLine.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(bare, candidate) > count(bare, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    @Override
    public @Nullable RawRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csv = records.next();
            number++;
            boolean tooLarge = isTooLarge(csv);
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                if (!headings.get(i).isEmpty()) {
                    boolean there = i < csv.getFieldCount() && !tooLarge;
                    values.put(headings.get(i), there ? FormulaGuard.without(csv.getField(i)) : null);
                }
            }
            return new RawRow(number, values, null, tooLarge ? limits.rowTooLarge() : shape(csv));
        } catch (CsvParseException | NoSuchElementException e) {
            throw new FileProblem("%s breaks after row %d: %s".formatted(name, number, e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw unreadable(name, e);
        }
    }

    /** What goes beyond the limit was left out on the way, all but the marks between the cells. */
    private boolean isTooLarge(CsvRecord csv) {
        long characters = 0;
        for (int i = 0; i < csv.getFieldCount(); i++) {
            characters += csv.getField(i).length();
        }
        return characters > limits.bytes();
    }

    /** A row with too many or too few cells has slipped: its values cannot be trusted. */
    private @Nullable RowFinding shape(CsvRecord csv) {
        if (csv.getFieldCount() == headings.size()) {
            return null;
        }
        return RowFinding.error(
                        WRONG_NUMBER_OF_CELLS,
                        null,
                        "line %d has %d cells where the heading has %d; a separator is missing or a text with one needs quotes"
                                .formatted(csv.getStartingLineNumber(), csv.getFieldCount(), headings.size()))
                .with("line", csv.getStartingLineNumber())
                .with("cells", csv.getFieldCount())
                .with("headings", headings.size());
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
        return encoding.said("save the file as UTF-8");
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
        return size == 0 ? 1 : Math.min(1, (double) input.count() / size);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }
}
