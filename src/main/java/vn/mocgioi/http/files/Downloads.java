package vn.mocgioi.http.files;

import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.exchange.export.CsvStyle;
import vn.mocgioi.exchange.export.Export;
import vn.mocgioi.exchange.export.OgrFile;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.exchange.source.UnfitCrs;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.http.params.CrsParam;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.params.KeyParams;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.db.VersionTag;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureStore;

/** Whole layers as files: streamed from the cursor to the socket without a page limit, or built once and kept. */
public final class Downloads implements AutoCloseable, MeterBinder {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

    private final Database database;
    private final FeatureStore store;
    private final LayerVersions versions;
    private final FeatureParams params;
    private final CrsParam crs;
    private final KeptFiles files = new KeptFiles();

    public Downloads(
            Database database, FeatureStore store, LayerVersions versions, FeatureParams params, CrsParam crs) {
        this.database = database;
        this.store = store;
        this.versions = versions;
        this.params = params;
        this.crs = crs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        files.bindTo(registry);
    }

    public void send(Context ctx) throws IOException {
        String file = ctx.pathParam("file");
        String[] parts = file.split("\\.", 2);
        PublishedLayer collection = FeatureParams.collection(parts[0]);
        OutputFormat format = OutputFormat.ofSuffix(parts.length == 2 ? parts[1] : "")
                .orElseThrow(() ->
                        new NotFound("'" + file + "' has no known format; formats are " + OutputFormat.suffixes()));
        Export export = export(ctx, collection, format);
        ctx.header("Content-Crs", "<" + export.places().crs().uri() + ">");
        Freshness freshness = export.around().isEmpty() ? versions.of(collection) : versions.ofAll();
        if (Answer.known(ctx, freshness.heard(), format.suffix())) {
            return;
        }
        String zone = KeyParams.query(ctx, Param.ZONE.name());
        String name = export.fileName(zone == null ? "" : zone, Days.today());
        // What is asked for again may be written anew, with other bytes for the same rows: parts of it do not fit.
        ctx.header("Accept-Ranges", "none");
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        if (format.streamed()) {
            database.longMoment().during(() -> stream(ctx, export, freshness));
        } else {
            whole(ctx, export, freshness);
        }
    }

    private void stream(Context ctx, Export export, Freshness freshness) throws IOException {
        if (Answer.known(ctx, freshness.now(), export.format().suffix())) {
            return;
        }
        try (FeatureCursor rows = store.openLong(export.query())) {
            boolean any = rows.next();
            Streamed.send(ctx, export.format().mediaType(), out -> export.write(rows, any, store, out));
        }
    }

    /** The layers have changed since it was decided of which state a file should be. */
    private static final class Outdated extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void whole(Context ctx, Export export, Freshness freshness) throws IOException {
        Path file = null;
        while (file == null) {
            VersionTag stamp = now(freshness);
            if (Answer.known(ctx, stamp, export.format().suffix())) {
                return;
            }
            try {
                file = file(ctx, export, freshness, stamp);
            } catch (Outdated e) {
                LOG.debug("{} changed before its file was begun", ctx.path());
            } catch (OgrFile.Unwanted e) {
                Streamed.cut(ctx, new EofException(e));
                return;
            }
        }
        ctx.contentType(export.format().mediaType());
        try (InputStream in = Files.newInputStream(file)) {
            ctx.header("Content-Length", String.valueOf(Files.size(file)));
            Streamed.sendFile(ctx, in);
        }
    }

    /** Holds no connection afterwards: the file may be there already, and be sent slowly. */
    private VersionTag now(Freshness freshness) {
        return database.moment().answer(freshness::now);
    }

    private Path file(Context ctx, Export export, Freshness freshness, VersionTag stamp) throws IOException {
        BooleanSupplier gone = () -> Streamed.hungUp(ctx);
        String key = stamp.tag() + " " + ctx.path() + "?" + ctx.queryString();
        return files.get(key, export.format().suffix(), gone, (target, othersWait) -> {
            BooleanSupplier unwanted = () -> !othersWait.getAsBoolean() && gone.getAsBoolean();
            database.longMoment().during(() -> build(export, freshness, stamp, target, unwanted));
        });
    }

    private void build(Export export, Freshness freshness, VersionTag stamp, Path target, BooleanSupplier unwanted)
            throws IOException {
        if (!freshness.now().equals(stamp)) {
            throw new Outdated();
        }
        try (FeatureCursor rows = store.openLong(export.query())) {
            OgrFile.write(export, rows, target, KeptFiles.MOST_BYTES_OF_ONE, unwanted);
        }
    }

    private Export export(Context ctx, PublishedLayer collection, OutputFormat format) {
        try {
            Export export = Export.of(
                    params.read(ctx, collection).query(),
                    format,
                    ctx.queryParam("crs") == null ? null : crs.read(ctx, "crs"),
                    crs.survey(),
                    FeatureParams.precision(ctx.queryParam("precision")),
                    csv(ctx.queryParam("csv")));
            String zone = KeyParams.query(ctx, Param.ZONE.name());
            return zone == null ? export : export.ofZone(zone);
        } catch (UnfitCrs e) {
            throw new BadParameter("crs", String.valueOf(e.getMessage()));
        }
    }

    private static CsvStyle csv(@Nullable String style) {
        return switch (style == null ? "plain" : style) {
            case "plain" -> CsvStyle.PLAIN;
            case "bom" -> CsvStyle.MARKED;
            case "excel" -> CsvStyle.EXCEL;
            default -> throw new BadParameter("csv", "'" + style + "' is not known; known are plain, bom and excel");
        };
    }

    @Override
    public void close() {
        files.close();
    }
}
