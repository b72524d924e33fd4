package vn.mocgioi.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.imports.ImportTransaction;

/** A file on its way into a layer, with what is said on the command line beside it. */
public final class TestImport {
    private final TestDatabase database;
    private final String layer;
    private final Path file;
    private final Map<String, String> columns = new HashMap<>();
    private @Nullable String crs;
    private final Map<String, String> wholeFile = new HashMap<>();
    private final Set<ImportRequest.Wish> wishes = EnumSet.noneOf(ImportRequest.Wish.class);
    private ReadOptions options = ReadOptions.PLAIN;
    private Decimals decimals = Decimals.EVIDENT;

    private TestImport(TestDatabase database, String layer, Path file) {
        this.database = database;
        this.layer = layer;
        this.file = file;
    }

    public static TestImport of(TestDatabase database, String layer, Path file) {
        return new TestImport(database, layer, file);
    }

    /** A text file, written under the name that tells its format. */
    public static TestImport of(TestDatabase database, Path folder, String layer, String name, String text) {
        return of(database, folder, layer, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static TestImport of(TestDatabase database, Path folder, String layer, String name, byte[] content) {
        try {
            return new TestImport(database, layer, Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestImport crs(String said) {
        crs = said;
        return this;
    }

    public TestImport reading(ReadOptions said) {
        options = said;
        return this;
    }

    public TestImport layer(@Nullable String said) {
        options = options.withLayer(said);
        return this;
    }

    TestImport commune(String said) {
        return wholeFile("commune", said);
    }

    public TestImport wholeFile(String column, String value) {
        wholeFile.put(column, value);
        return this;
    }

    public TestImport wishing(ImportRequest.Wish wish) {
        wishes.add(wish);
        return this;
    }

    TestImport decimal(Decimals said) {
        decimals = said;
        return this;
    }

    public TestImport map(String heading, String column) {
        columns.put(heading, column);
        return this;
    }

    public TestImport acceptingValid() {
        return wishing(ImportRequest.Wish.ACCEPT_VALID);
    }

    public TestImport repairing() {
        return wishing(ImportRequest.Wish.REPAIR);
    }

    public TestImport dry() {
        return wishing(ImportRequest.Wish.DRY_RUN);
    }

    /** What became of it, row by row. */
    public record Outcome(ImportReport report, List<ImportTransaction.RowResult> rows) {
        /** Accepted, rejected, unchanged: {@code 3/1/0}. */
        public String counts() {
            ImportTransaction.Counts counts = report.counts();
            return counts.accepted() + "/" + counts.rejected() + "/" + counts.unchanged();
        }

        /** The codes of a row's errors, or of its warnings where it has no errors; in order. */
        public List<String> codes(int row) {
            List<RowFinding> findings = findings(row);
            boolean rejected = findings.stream().anyMatch(RowFinding::rejects);
            return findings.stream()
                    .filter(finding -> finding.rejects() == rejected)
                    .map(RowFinding::code)
                    .toList();
        }

        /** Everything said of a row. */
        public String messages(int row) {
            return findings(row).stream().map(RowFinding::message).collect(Collectors.joining("; "));
        }

        public List<RowFinding> findings(int row) {
            return rows.get(row - 1).findings();
        }

        public String outcome(int row) {
            return rows.get(row - 1).outcome().name().toLowerCase(Locale.ROOT);
        }

        /** The codes of what is said of the file as a whole. */
        public List<String> said() {
            return report.said().stream().map(ImportReport.FileFinding::code).toList();
        }

        public String saidOf(String code) {
            return report.said().stream()
                    .filter(said -> said.code().equals(code))
                    .map(ImportReport.FileFinding::message)
                    .collect(Collectors.joining("; "));
        }
    }

    public Outcome run() {
        ImportRequest request = new ImportRequest(
                Layers.get(layer),
                file,
                String.valueOf(file.getFileName()),
                options,
                crs,
                wholeFile,
                decimals,
                columns,
                wishes,
                null,
                "test");
        List<ImportTransaction.RowResult> rows = new ArrayList<>();
        ImportReport report = new Importer(database.database()).run(request, Importer.Progress.SILENT, rows::add);
        return new Outcome(report, rows);
    }
}
