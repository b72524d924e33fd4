package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.exchange.imports.ImportRequest.Wish;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.OtherWriter;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.changes.Writer;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.failure.NoLongerWanted;
import vn.mocgioi.store.failure.StatementTimedOut;
import vn.mocgioi.store.imports.CommuneIndex;
import vn.mocgioi.store.imports.ImportTransaction;
import vn.mocgioi.store.imports.StagedRow;
import vn.mocgioi.store.imports.StagedRows;
import vn.mocgioi.store.known.RuleBook;

/**
 * Brings a file into a layer: read, check and measure on all cores, stage, settle, write; all or nothing.
 *
 * <p>Memory holds a few batches of rows, whatever the size of the file.
 */
public final class Importer {
    private static final int BATCH_ROWS = 256;
    /** A batch of few rows with long boundaries or texts is as heavy as one of many with short ones. */
    private static final int BATCH_WEIGHT = 16_384;

    private static final int BATCHES_UNDER_WAY = 8;
    /** Of texts as many as take the memory of a vertex on its way. */
    private static final int CHARACTERS_OF_A_VERTEX = 100;

    private final Database database;
    private final Writer.Condition wanted;
    private volatile boolean stopped;
    private volatile @Nullable ImportTransaction underWay;

    public Importer(Database database) {
        this(database, Writer.Condition.ALWAYS);
    }

    /** @param wanted whether the rows are wanted still, asked just before they are seen */
    public Importer(Database database, Writer.Condition wanted) {
        this.database = database;
        this.wanted = wanted;
    }

    /** Hears how far the import is. */
    public interface Progress {
        /**
         * @param rows read so far
         * @param fraction of the file, 0 to 1, or NaN when it cannot be told
         */
        void read(long rows, double fraction);

        /** The file is read; the rows are compared and written. */
        void settling();

        /** The rows are judged and are written next; what is thrown here leaves everything as it was. */
        default void writing() {}

        /** The file is read, and has to wait until another has written; told again and again. */
        default void waitsFor(OtherWriter other) {}

        Progress SILENT = new Progress() {
            @Override
            public void read(long rows, double fraction) {}

            @Override
            public void settling() {}
        };
    }

    /**
     * Imports a file.
     *
     * @param rows hears of every row and its outcome, in the order of the file, before anything is written
     * @throws FileProblem when the file cannot be read; then nothing was written
     * @throws ImportStopped when it was stopped; then nothing was written
     */
    public ImportReport run(ImportRequest request, Progress progress, ImportTransaction.RowSink rows) {
        try {
            return bringIn(request, progress, rows);
        } catch (FileProblem | StatementTimedOut | NoLongerWanted e) {
            goOn();
            throw e;
        } finally {
            underWay = null;
        }
    }

    /** Has the import that runs end before it has written, from any thread; again and again until it has. */
    public void stop() {
        stopped = true;
        ImportTransaction now = underWay;
        if (now != null) {
            now.interrupt();
        }
    }

    private void goOn() {
        if (stopped) {
            throw new ImportStopped();
        }
    }

    private ImportReport bringIn(ImportRequest request, Progress progress, ImportTransaction.RowSink rows) {
        Layer layer = request.layer();
        try (FileRows file = FileRows.open(
                request.file(), request.name(), request.options(), layer, request.columns(), request.decimals())) {
            FileCrs crs = FileCrs.of(file, request.name(), request.crs(), Crs.of(database.surveySrid()));
            requireColumns(file, request);
            try (ImportTransaction transaction = ImportTransaction.begin(database, layer)) {
                underWay = transaction;
                Writer writer = new Writer(request.who(), other -> waitFor(other, progress), wanted);
                Reading reading = read(file, crs, request, transaction, progress);
                file.headings().requireChosen();
                crs.requireSameAtEnd(file);
                progress.settling();
                transaction.settle(
                        present(file, request),
                        reading.dateDoubts(),
                        request.wants(Wish.ALLOW_SAME_LAND) ? null : rule(Rule.SAME_LAND_SHARE),
                        request.wants(Wish.KNOWN_STAYS),
                        writer);
                Tally tally = new Tally();
                transaction.forEachRow(row -> {
                    goOn();
                    row.findings().forEach(tally::add);
                    rows.accept(row);
                });
                ImportTransaction.Counts counts = transaction.counts();
                List<ImportReport.FileFinding> said = new ArrayList<>(file.said());
                said.addAll(crs.said());
                said.addAll(reading.crsWatch().findings(transaction.displacements()));
                boolean refused = counts.rejected() > 0 || said.stream().anyMatch(ImportReport.FileFinding::refuses);
                boolean write = !request.dryRun() && (!refused || request.wants(Wish.ACCEPT_VALID));
                if (write) {
                    goOn();
                    progress.writing();
                    transaction.commit(
                            writer, "import " + layer.name() + " " + request.name(), request.demoRecordedAt());
                }
                return new ImportReport(
                        layer.name(),
                        request.name(),
                        crs.crs() == null ? null : crs.crs().code(),
                        crs.source(),
                        counts,
                        tally.errors,
                        tally.warnings,
                        file.headings().mapped(),
                        said,
                        write,
                        request.dryRun());
            }
        }
    }

    /** The columns that the file has, or that were said for all of it. */
    private static Set<String> present(FileRows file, ImportRequest request) {
        Set<String> present = file.present();
        request.wholeFile().keySet().stream().filter(request.layer()::has).forEach(present::add);
        return present;
    }

    private void waitFor(OtherWriter other, Progress progress) {
        goOn();
        progress.waitsFor(other);
    }

    /** Columns that every row needs must be there, or every row would be rejected for the same reason. */
    private static void requireColumns(FileRows file, ImportRequest request) {
        if (file.isEmpty()) {
            throw new FileProblem(request.name() + " has no rows");
        }
        Set<String> present = file.headings().present();
        present.addAll(request.wholeFile().keySet());
        List<String> missing = request.layer().columns().stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> !present.contains(name))
                .toList();
        boolean allMissing = file.headings().present().isEmpty();
        if (!missing.isEmpty() && (file.fixedColumns() || allMissing)) {
            throw new FileProblem(
                    "%s lacks %s, which layer %s needs; it has the columns %s; say which is which with --map heading=column"
                            .formatted(
                                    request.name(),
                                    String.join(", ", missing),
                                    request.layer().name(),
                                    String.join(", ", file.headings().mapped().keySet())));
        }
        if (request.layer().shape() != Shape.NONE && file.place() == FileRows.Place.NONE) {
            throw new FileProblem(request.name()
                    + " has no place for its rows: it needs columns x_northing and y_easting, or lon and lat, or wkt");
        }
    }

    private record Reading(Set<DateDoubt> dateDoubts, CrsWatch crsWatch) {}

    private Reading read(
            FileRows file, FileCrs crs, ImportRequest request, ImportTransaction transaction, Progress progress) {
        Crs survey = Crs.of(database.surveySrid());
        Layer layer = request.layer();
        CommuneIndex communes = CommuneIndex.read(database);
        Placement placement = crs.crs() == null
                ? null
                : new Placement(
                        layer.has(Headings.X_NORTHING) ? Shape.POINT : layer.shape(),
                        crs.crs(),
                        survey,
                        layer.equals(Layers.COMMUNES) ? null : communes,
                        request.wants(Wish.REPAIR) ? rule(Rule.REPAIR_MAX_SHARE) : null);
        RowReader reader = new RowReader(file, request, placement);
        CrsWatch watch = new CrsWatch(crs.crs(), crs.isSaid(), survey, place -> mayBeMeant(place, communes, survey));
        DateColumns dates =
                new DateColumns(layer, request.wants(Wish.KEEP_EXCEL_DAYS) || request.wants(Wish.SWAP_EXCEL_DAYS));
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Deque<Batch> underWay = new ArrayDeque<>();
        try {
            long read = 0;
            long weight = 0;
            Rows rows = nextRows(file);
            while (!rows.all().isEmpty()) {
                goOn();
                List<FileRows.Row> batch = rows.all();
                underWay.add(
                        new Batch(workers.submit(() -> Staged.of(batch, reader, transaction.rows())), rows.weight()));
                dates.watch(batch);
                watch.sample(batch);
                read += batch.size();
                progress.read(read, file.progress());
                weight += rows.weight();
                while (underWay.size() >= BATCHES_UNDER_WAY || weight >= (long) BATCHES_UNDER_WAY * BATCH_WEIGHT) {
                    Batch done = underWay.remove();
                    stage(done.staged(), transaction, watch);
                    weight -= done.weight();
                }
                rows = nextRows(file);
            }
            while (!underWay.isEmpty()) {
                stage(underWay.remove().staged(), transaction, watch);
            }
        } finally {
            workers.shutdownNow();
        }
        return new Reading(dates.doubts(), watch);
    }

    private BigDecimal rule(Rule rule) {
        return new RuleBook(database).of(AsOf.now(Days.today())).number(rule);
    }

    /** Whether a file of this province may mean the place; without communes the province is all of the survey's area. */
    private static boolean mayBeMeant(Coordinate place, CommuneIndex communes, Crs survey) {
        if (!communes.isEmpty()) {
            return communes.find(place) != null;
        }
        Coordinate lonLat = Transform.between(survey, Crs.WGS84).apply(place.x, place.y);
        return survey.areaOfUse().contains(lonLat.x, lonLat.y);
    }

    private static Rows nextRows(FileRows file) {
        List<FileRows.Row> batch = new ArrayList<>(BATCH_ROWS);
        long weight = 0;
        while (batch.size() < BATCH_ROWS && weight < BATCH_WEIGHT) {
            FileRows.Row row = file.next();
            if (row == null) {
                break;
            }
            weight += weight(row);
            batch.add(row);
        }
        return new Rows(batch, weight);
    }

    private static long weight(FileRows.Row row) {
        long characters = 0;
        for (Object cell : row.cells().values()) {
            characters += cell instanceof String text ? text.length() : 0;
        }
        return characters / CHARACTERS_OF_A_VERTEX
                + (row.geometry() == null ? 0 : row.geometry().getNumPoints());
    }

    /** Some rows of the file, and about how many vertices weigh as much. */
    private record Rows(List<FileRows.Row> all, long weight) {}

    /** The same on their way to the database. */
    private record Batch(Future<Staged> staged, long weight) {}

    /** Rows that were read, checked and measured, and the same as the database takes them. */
    private record Staged(List<StagedRow> rows, StagedRows copied) {
        static Staged of(List<FileRows.Row> rows, RowReader reader, StagedRows copied) {
            List<StagedRow> read = rows.stream().map(reader::read).toList();
            read.forEach(copied::add);
            return new Staged(read, copied);
        }
    }

    private static void stage(Future<Staged> done, ImportTransaction transaction, CrsWatch watch) {
        try {
            Staged batch = done.get();
            transaction.stage(batch.copied());
            batch.rows().forEach(row -> watch.note(row.geometry() != null, row.findings()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem("the import was interrupted; nothing was written", e);
        }
    }

    /** Notes columns in which a date can only be month/day/year. */
    private static final class Tally {
        private final Map<String, Long> errors = new TreeMap<>();
        private final Map<String, Long> warnings = new TreeMap<>();

        void add(RowFinding finding) {
            (finding.rejects() ? errors : warnings).merge(finding.code(), 1L, Long::sum);
        }
    }
}
