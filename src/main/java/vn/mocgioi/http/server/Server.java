package vn.mocgioi.http.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.Optional;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import vn.mocgioi.exchange.desk.Desk;
import vn.mocgioi.exchange.imports.ImportQueue;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Events;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.desk.ChangePages;
import vn.mocgioi.http.desk.DraftPages;
import vn.mocgioi.http.files.Downloads;
import vn.mocgioi.http.files.ImportPages;
import vn.mocgioi.http.files.PaperPages;
import vn.mocgioi.http.land.GridPage;
import vn.mocgioi.http.land.MeasurePage;
import vn.mocgioi.http.ogc.Aggregates;
import vn.mocgioi.http.ogc.CollectionAnswers;
import vn.mocgioi.http.ogc.Items;
import vn.mocgioi.http.ogc.OgcPages;
import vn.mocgioi.http.ogc.Schemas;
import vn.mocgioi.http.params.Counts;
import vn.mocgioi.http.params.CrsParam;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.http.people.PeopleRoutes;
import vn.mocgioi.http.people.PeopleSettings;
import vn.mocgioi.http.spool.SpoolRoom;
import vn.mocgioi.http.tiles.TileSets;
import vn.mocgioi.http.tiles.Tiles;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.desk.ChangeLog;
import vn.mocgioi.store.desk.Drafts;
import vn.mocgioi.store.desk.StoredFiles;
import vn.mocgioi.store.features.FeatureStore;
import vn.mocgioi.store.features.Overview;
import vn.mocgioi.store.features.SumStore;
import vn.mocgioi.store.features.TileStore;
import vn.mocgioi.store.people.Audit;
import vn.mocgioi.store.people.Sessions;
import vn.mocgioi.store.people.StaffTokens;
import vn.mocgioi.store.zones.ZoneChecks;
import vn.mocgioi.store.zones.Zones;

/** The HTTP service over one database. */
public final class Server implements AutoCloseable {
    private static final int MAX_HEADER_BYTES = 32 * 1_024;
    /** Above all that are answered, sent and taken in at once, so that there is always one to say no. */
    private static final int MOST_THREADS = 320;

    private static final int MOST_CONNECTIONS = 4_000;

    private final LayerVersions versions;
    private final Events events;
    private final Health health;
    private final Downloads downloads;
    private final ImportQueue imports;
    private final SpoolRoom spools;
    private final MetricsPage metrics;
    private final Routes routes;
    private final Javalin javalin;

    public Server(Database database, Optional<BaseMap> baseMap) {
        this(database, baseMap, ServiceLimits.DEFAULT, RowLimits.DEFAULT);
    }

    public Server(Database database, Optional<BaseMap> baseMap, ServiceLimits limits, RowLimits rows) {
        this(database, baseMap, limits, rows, PeopleSettings.ofThisProcess());
    }

    /**
     * @param rows limits of each row of a file that staff send
     * @param people how they sign in
     */
    public Server(
            Database database, Optional<BaseMap> baseMap, ServiceLimits limits, RowLimits rows, PeopleSettings people) {
        CrsParam crs = new CrsParam(Crs.of(database.surveySrid()));
        Drawings drawings = new Drawings(crs, limits.drawings());
        versions = new LayerVersions(database);
        FeatureStore features = new FeatureStore(database);
        ProvinceCache province = new ProvinceCache(new Overview(database), versions);
        Counts counts = new Counts(features, versions);
        FeatureParams params = new FeatureParams(crs, counts);
        events = new Events(versions, new ChangeLog(database));
        imports = new ImportQueue(database, rows, versions::catchUp);
        downloads = new Downloads(database, features, versions, params, crs);
        health = new Health(database, versions);
        Tiles tiles = new Tiles(new TileStore(database), versions);
        spools = new SpoolRoom(limits.spool(), () -> database.pools().stream().anyMatch(pool -> pool.waiting() > 0));
        Zones zones = new Zones(database);
        ZoneChecks checks = new ZoneChecks(database, zones, versions);
        StaffTokens tokens = new StaffTokens(database);
        Sessions sessions = new Sessions(database);
        metrics = new MetricsPage();
        metrics.watch(database, imports, tiles, counts, province, checks, downloads);
        Desk desk = new Desk(database, versions::catchUp);
        DraftPages drafts = new DraftPages(desk, new Drafts(database));
        routes = new Routes(
                new OgcPages(new CollectionAnswers(province, crs), crs, features, versions, counts),
                new Schemas(),
                new Items(features, versions, counts, params),
                new Aggregates(new SumStore(database), versions, params),
                tiles,
                new TileSets(province, versions),
                downloads,
                new ConfigPage(province, versions, counts, crs.survey(), baseMap),
                new MeasurePage(drawings),
                new GridPage(crs.survey()),
                LandPages.over(database, versions, province, drawings, zones, checks),
                new ImportPages(imports, desk, limits.uploadBytes(), new Audit(database)),
                new ChangePages(desk, new ChangeLog(database), drafts),
                drafts,
                new PaperPages(new StoredFiles(database)),
                health,
                metrics,
                events,
                new WebPage(),
                new PeopleRoutes(database, tokens, sessions, people.box()));
        Gate gate = new Gate(routes, new StaffDoor(tokens, sessions), limits, spools, baseMap, database);
        RequestMetrics requests = new RequestMetrics(metrics.registry());
        javalin = Javalin.create(config -> configure(config, gate, requests));
    }

    private static void configure(JavalinConfig config, Gate gate, RequestMetrics requests) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        // Answers are compressed by ourselves: tiles once and not per request, streams so that half is never whole.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(MAX_HEADER_BYTES);
            http.setSendServerVersion(false);
        });
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new LowLevelErrors());
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        });
        config.requestLogger.http((ctx, milliseconds) ->
                requests.note(ctx.req().getMethod(), Gate.pathOf(ctx), ctx.statusCode(), milliseconds));
        gate.addTo(config.routes);
    }

    /** Listens; port 0 takes a free one. */
    public void start(String host, int port) {
        javalin.start(host, port);
    }

    /** What it knows of the layers' versions. */
    LayerVersions versions() {
        return versions;
    }

    /** Its URL table. */
    Routes routes() {
        return routes;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening and lets go of the database; the database itself is its owner's to close. */
    public void stop() {
        events.close();
        javalin.stop();
        spools.close();
        health.close();
        imports.close();
        downloads.close();
        versions.close();
        metrics.close();
    }

    @Override
    public void close() {
        stop();
    }
}
