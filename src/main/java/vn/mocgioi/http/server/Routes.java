package vn.mocgioi.http.server;

import static vn.mocgioi.http.answer.Route.delete;
import static vn.mocgioi.http.answer.Route.get;
import static vn.mocgioi.http.answer.Route.post;

import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.exchange.report.Spreadsheet;
import vn.mocgioi.http.answer.Events;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.clearance.ClearanceAnswer;
import vn.mocgioi.http.clearance.SeriesAnswer;
import vn.mocgioi.http.clearance.SummaryAnswer;
import vn.mocgioi.http.desk.ChangePages;
import vn.mocgioi.http.desk.DeskRoutes;
import vn.mocgioi.http.desk.DraftPages;
import vn.mocgioi.http.files.Downloads;
import vn.mocgioi.http.files.ImportAnswer;
import vn.mocgioi.http.files.ImportPages;
import vn.mocgioi.http.files.ImportParams;
import vn.mocgioi.http.files.PaperPages;
import vn.mocgioi.http.files.ReceivedFile;
import vn.mocgioi.http.files.ReportAnswer;
import vn.mocgioi.http.files.ReportPage;
import vn.mocgioi.http.files.TemplatePage;
import vn.mocgioi.http.land.CheckAnswer;
import vn.mocgioi.http.land.CoordinatesAnswer;
import vn.mocgioi.http.land.CoordinatesPage;
import vn.mocgioi.http.land.FreeLotsAnswer;
import vn.mocgioi.http.land.GridPage;
import vn.mocgioi.http.land.MeasureAnswer;
import vn.mocgioi.http.land.MeasurePage;
import vn.mocgioi.http.land.ParcelAnswer;
import vn.mocgioi.http.land.ParcelPage;
import vn.mocgioi.http.land.PastStatesAnswer;
import vn.mocgioi.http.land.SearchAnswer;
import vn.mocgioi.http.land.ZoneAnswer;
import vn.mocgioi.http.ogc.Aggregates;
import vn.mocgioi.http.ogc.CollectionAnswers;
import vn.mocgioi.http.ogc.Functions;
import vn.mocgioi.http.ogc.Items;
import vn.mocgioi.http.ogc.OgcPages;
import vn.mocgioi.http.ogc.Schemas;
import vn.mocgioi.http.openapi.ApiPage;
import vn.mocgioi.http.openapi.OpenApi;
import vn.mocgioi.http.people.PeopleRoutes;
import vn.mocgioi.http.tiles.MatrixSets;
import vn.mocgioi.http.tiles.TileSets;
import vn.mocgioi.http.tiles.Tiles;
import vn.mocgioi.land.people.Role;

/** The whole URL table; {@link Gate} is what holds for every line of it. */
final class Routes {
    private static final String ITEMS = "/ogc/collections/{collection}/items";
    private static final String TILES = "/ogc/collections/{collection}/tiles";
    private static final String ALL_TILES = "/ogc/tiles";
    private static final String JSON = Json.MEDIA_TYPE;
    private static final String HTML = "text/html";

    private final List<Route> table;

    Routes(
            OgcPages ogc,
            Schemas schemas,
            Items items,
            Aggregates aggregates,
            Tiles tiles,
            TileSets tileSets,
            Downloads downloads,
            ConfigPage config,
            MeasurePage measure,
            GridPage grid,
            LandPages land,
            ImportPages imports,
            ChangePages changes,
            DraftPages drafts,
            PaperPages papers,
            Health health,
            MetricsPage metrics,
            Events events,
            WebPage web,
            PeopleRoutes people) {
        List<Route> routes = new ArrayList<>(List.of(
                get("/ogc", ogc::landing, Param.ofPage())
                        .about("Landing page", JSON, HTML)
                        .telling(OgcPages.Landing.class),
                get("/ogc/conformance", ogc::conformance, Param.ofPage())
                        .about("What this API conforms to", JSON, HTML)
                        .telling(OgcPages.Conformance.class),
                get("/ogc/functions", Functions::list, Param.ofPage())
                        .about("The functions of filters", JSON, HTML)
                        .telling(Functions.FunctionList.class),
                get("/ogc/collections", ogc::collections, Param.ofPage())
                        .about("All collections", JSON, HTML)
                        .telling(OgcPages.CollectionList.class),
                get("/ogc/collections/{collection}", ogc::collection, Param.ofPage())
                        .about("The collection", JSON, HTML)
                        .telling(CollectionAnswers.CollectionAnswer.class),
                get("/ogc/collections/{collection}/queryables", schemas::queryables, Param.ofPage())
                        .about("What filters can ask", Schemas.MEDIA_TYPE, HTML)
                        .telling(Schemas.FeatureSchema.class),
                get("/ogc/collections/{collection}/sortables", schemas::sortables, Param.ofPage())
                        .about("What can be sorted by", Schemas.MEDIA_TYPE, HTML)
                        .telling(Schemas.FeatureSchema.class),
                get("/ogc/collections/{collection}/schema", schemas::schema, Param.ofPage())
                        .about("The schema of a feature", Schemas.MEDIA_TYPE, HTML)
                        .telling(Schemas.FeatureSchema.class),
                get(ITEMS, items::list, Param.ofItems())
                        .takingProperties()
                        .about("Features, page by page", Items.GEOJSON, HTML),
                get(ITEMS + "/{id}", items::one, Param.ofItem()).about("One feature", Items.GEOJSON, HTML),
                get("/ogc/collections/{collection}/aggregate", aggregates::sum, Param.ofSums())
                        .takingProperties()
                        .as(Route.Work.SEARCH)
                        .about("Sums over features", JSON, HTML),
                get(TILES, tileSets::list, Param.ofPage())
                        .about("Tile sets", JSON, HTML)
                        .telling(TileSets.TileSetList.class),
                get(TILES + "/WebMercatorQuad", tileSets::one, Param.ofPage())
                        .about("The tile set", JSON, HTML)
                        .telling(TileSets.TileSet.class),
                get(TILES + "/WebMercatorQuad/tilejson", tileSets::tileJson, Param.F)
                        .about("The tile set as TileJSON", JSON)
                        .telling(TileSets.TileJson.class),
                get(
                                TILES + "/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
                                tiles::tile,
                                Param.DATETIME_TILE,
                                Param.F_TILE)
                        .about("A vector tile", Tiles.MVT),
                get(ALL_TILES, tileSets::list, Param.ofPage())
                        .about("Tile sets of all collections", JSON, HTML)
                        .telling(TileSets.TileSetList.class),
                get(ALL_TILES + "/WebMercatorQuad", tileSets::one, Param.ofPage())
                        .about("The tile set of all collections", JSON, HTML)
                        .telling(TileSets.TileSet.class),
                get(ALL_TILES + "/WebMercatorQuad/tilejson", tileSets::tileJson, Param.F)
                        .about("The tile set of all collections as TileJSON", JSON)
                        .telling(TileSets.TileJson.class),
                get(
                                ALL_TILES + "/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
                                tiles::ofAll,
                                Param.COLLECTIONS,
                                Param.DATETIME_TILE,
                                Param.F_TILE)
                        .about("A vector tile with a layer for each collection", Tiles.MVT),
                get("/ogc/tileMatrixSets", MatrixSets::list, Param.ofPage())
                        .about("Tile matrix sets", JSON, HTML)
                        .telling(MatrixSets.MatrixSetList.class),
                get("/ogc/tileMatrixSets/WebMercatorQuad", MatrixSets::one, Param.ofPage())
                        .about("The tile matrix set", JSON, HTML)
                        .telling(MatrixSets.MatrixSet.class),
                get("/download/{file}", downloads::send, Param.ofDownload())
                        .takingProperties()
                        .as(Route.Work.FILE)
                        .about("A whole layer as a file, such as parcels.geojson", "application/octet-stream"),
                get("/api/config", config::show)
                        .about("What a map needs to know before it draws anything", JSON)
                        .telling(ConfigPage.Config.class),
                post("/api/measure", measure::measure, Param.CRS)
                        .as(Route.Work.DRAWN)
                        .about("Areas and lengths of what was drawn", JSON)
                        .telling(MeasureAnswer.class),
                get("/api/grid", grid::at, Param.LON, Param.LAT)
                        .about("Grid coordinates, convergence and scale at a place", JSON)
                        .telling(GridPage.GridPlace.class),
                get("/api/summary", land.summary()::json, Param.AT, Param.KNOWN, Param.FROM)
                        .tellingMore(Role.VIEWER)
                        .about("The province on one page", JSON)
                        .telling(SummaryAnswer.class),
                get("/api/summary.html", land.summary()::html, Param.AT, Param.KNOWN, Param.FROM, Param.LANG)
                        .tellingMore(Role.VIEWER)
                        .about("The province on one page, to print", HTML),
                get("/api/summary.xlsx", land.summary()::xlsx, Param.AT, Param.KNOWN, Param.FROM, Param.LANG)
                        .tellingMore(Role.VIEWER)
                        .about("The province on one page, as a workbook", Spreadsheet.MEDIA_TYPE),
                get("/api/search", land.search()::find, Param.Q, Param.LON, Param.LAT)
                        .as(Route.Work.SEARCH)
                        .about("Zones, decisions, parcels, markers, communes, projects and coordinates", JSON)
                        .telling(SearchAnswer.class),
                get("/api/zones/{code}", land.zones()::zone, Param.AT, Param.KNOWN)
                        .about("A zone: stages, areas, occupancy, markers", JSON)
                        .telling(ZoneAnswer.class),
                get("/api/zones/{code}/phases/{phase}", land.zones()::phase, Param.AT, Param.KNOWN)
                        .about("A phase of a zone", JSON)
                        .telling(ZoneAnswer.class),
                get("/api/clearance", land.clearance()::stored, Param.ofClearance())
                        .tellingMore(Role.VIEWER)
                        .about("Land clearance of a zone, a phase, a commune or the province", JSON)
                        .telling(ClearanceAnswer.class),
                post("/api/clearance", land.clearance()::drawn, Param.AT, Param.KNOWN, Param.FROM, Param.CRS)
                        .as(Route.Work.HEAVY)
                        .tellingMore(Role.VIEWER)
                        .about("Land clearance of what was drawn", JSON)
                        .telling(ClearanceAnswer.class),
                get("/api/clearance/series", land.series()::stored, Param.ofClearanceSeries())
                        .tellingMore(Role.VIEWER)
                        .about("Land clearance from month end to month end, and when it may be done", JSON)
                        .telling(SeriesAnswer.class),
                get(
                                "/api/zones/{code}/clearance/series",
                                land.series()::stored,
                                Param.FROM,
                                Param.TO,
                                Param.AT,
                                Param.KNOWN)
                        .tellingMore(Role.VIEWER)
                        .about("Land clearance of the zone from month end to month end, and when it may be done", JSON)
                        .telling(SeriesAnswer.class),
                get(
                                "/api/zones/{code}/phases/{phase}/clearance/series",
                                land.series()::stored,
                                Param.FROM,
                                Param.TO,
                                Param.AT,
                                Param.KNOWN)
                        .tellingMore(Role.VIEWER)
                        .about("Land clearance of the phase from month end to month end, and when it may be done", JSON)
                        .telling(SeriesAnswer.class),
                get("/api/zones/{code}/clearance", land.clearance()::stored, Param.AT, Param.KNOWN, Param.FROM)
                        .tellingMore(Role.VIEWER)
                        .about("Land clearance of the zone", JSON)
                        .telling(ClearanceAnswer.class),
                get(
                                "/api/zones/{code}/phases/{phase}/clearance",
                                land.clearance()::stored,
                                Param.AT,
                                Param.KNOWN,
                                Param.FROM)
                        .tellingMore(Role.VIEWER)
                        .about("Land clearance of the phase", JSON)
                        .telling(ClearanceAnswer.class),
                get("/api/zones/{code}/check", land.check()::show, Param.AT, Param.KNOWN, Param.LANG)
                        .about("What the check of the zone finds", JSON)
                        .telling(CheckAnswer.class),
                get(
                                "/api/lots/free",
                                land.freeLots()::list,
                                Param.MIN_HA,
                                Param.ZONE,
                                Param.KIND,
                                Param.PLANNED,
                                Param.AT,
                                Param.KNOWN)
                        .about("Lots that can be leased and are not, the largest first, and how much is cleared", JSON)
                        .telling(FreeLotsAnswer.class),
                get("/api/states", land.pastStates()::all)
                        .about("From which day on each zone, lot and marker was what", JSON)
                        .telling(PastStatesAnswer.class),
                get("/api/zones/{code}/clearance-list.xlsx", land.clearanceList()::send, Param.AT, Param.LANG)
                        .forStaff(Role.VIEWER)
                        .within(Route.Where.ZONE)
                        .about("The parcels of a zone with holders, documents and amounts", Spreadsheet.MEDIA_TYPE),
                get("/api/parcels/{id}", land.parcel()::show)
                        .tellingMore(Role.VIEWER)
                        .about(
                                "A parcel: areas, milestones, zones; for staff also holders, obstacles, documents and amounts",
                                JSON)
                        .telling(ParcelAnswer.class),
                get("/api/obstacles", land.parcel()::obstacles)
                        .forStaff(Role.VIEWER)
                        .about("What holds up which parcels, and from when until when", JSON)
                        .telling(ParcelPage.Obstacles.class),
                post("/api/imports", imports::add, ImportParams.all())
                        .taking(ReceivedFile.FORM, ReceivedFile.BARE)
                        .answering(202)
                        .forStaff(Role.CLERK, Role.SURVEYOR, Role.LEAD, Role.ADMIN)
                        .within(Route.Where.PROVINCE)
                        .as(Route.Work.UPLOAD)
                        .about("Bring a file into a layer; the answer says where its progress is told", JSON)
                        .telling(ImportAnswer.class),
                get("/api/imports", imports::list)
                        .forStaff(Role.values())
                        .about("The most recent imports", JSON)
                        .telling(ImportAnswer.Imports.class),
                get("/api/templates/{file}", new TemplatePage()::send, Param.LANG)
                        .forStaff()
                        .about("An empty table of a layer to fill in and import", Spreadsheet.MEDIA_TYPE, "text/csv"),
                get("/api/imports/{id}", imports::one)
                        .forStaff(Role.values())
                        .about("How far an import is, and in the end what became of every row", JSON)
                        .telling(ImportAnswer.class),
                get("/api/imports/{id}/report", imports::report, ReportPage.AFTER, ReportPage.LIMIT, ReportPage.OUTCOME)
                        .forStaff(Role.values())
                        .about("What became of every row of an import, page by page", JSON)
                        .telling(ReportAnswer.class),
                delete("/api/imports/{id}", imports::cancel)
                        .answering(204)
                        .forStaff(Role.CLERK, Role.SURVEYOR, Role.LEAD, Role.ADMIN)
                        .within(Route.Where.PROVINCE)
                        .about("Take back an import that is not written yet"),
                get("/api/events", events::open)
                        .tellingMore()
                        .as(Route.Work.NOTHING)
                        .about("Tells when a layer has a new version", "text/event-stream"),
                get("/healthz", health::alive)
                        .as(Route.Work.NOTHING)
                        .about("Whether the service lives", JSON)
                        .telling(Health.Status.class),
                get("/readyz", health::ready)
                        .as(Route.Work.NOTHING)
                        .about("Whether it can answer from the database; 503 when not", JSON)
                        .telling(Health.Status.class),
                get("/metrics", metrics::show)));
        routes.addAll(DeskRoutes.of(changes, drafts, papers));
        for (String of : List.of("/api/zones/{code}", "/api/zones/{code}/phases/{phase}")) {
            routes.addAll(coordinates(of + "/coordinates.", land.coordinates()));
        }
        routes.addAll(people.table());
        ApiPage api = new ApiPage(new OpenApi(routes));
        routes.add(get("/ogc/api", api::show, Param.ofPage()).about("This document", OgcPages.OPENAPI, HTML));
        routes.add(get("/", web::show).takingAnyParameter());
        routes.add(get("/<file>", web::show).takingAnyParameter());
        table = routes;
    }

    private static List<Route> coordinates(String path, CoordinatesPage page) {
        return List.of(
                get(path + "json", page::json, Param.AT, Param.KNOWN)
                        .about("The coordinate table: points, edges, area, decision", JSON)
                        .telling(CoordinatesAnswer.class),
                get(path + "csv", page::csv, Param.AT, Param.KNOWN)
                        .about("The coordinate table as CSV, a row a point", OutputFormat.CSV.mediaType()),
                get(path + "dxf", page::dxf, Param.AT, Param.KNOWN)
                        .about("The coordinate table as a drawing for CAD", OutputFormat.DXF.mediaType()),
                get(path + "html", page::html, Param.AT, Param.KNOWN, Param.LANG)
                        .about("The coordinate table as a page to print on A4, with a sketch", HTML));
    }

    /** Every line, for who has to see that something holds for all of them. */
    List<Route> table() {
        return List.copyOf(table);
    }
}
