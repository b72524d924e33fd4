package vn.mocgioi.http.server;

import vn.mocgioi.http.clearance.ClearanceListPage;
import vn.mocgioi.http.clearance.ClearancePages;
import vn.mocgioi.http.clearance.ClearanceSeriesPages;
import vn.mocgioi.http.clearance.SummaryPage;
import vn.mocgioi.http.land.CheckPage;
import vn.mocgioi.http.land.CoordinatesPage;
import vn.mocgioi.http.land.FreeLotsPage;
import vn.mocgioi.http.land.ParcelPage;
import vn.mocgioi.http.land.PastStatesPage;
import vn.mocgioi.http.land.SearchPage;
import vn.mocgioi.http.land.ZonePages;
import vn.mocgioi.http.params.CrsParam;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.store.clearance.Clearances;
import vn.mocgioi.store.clearance.Territories;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.Search;
import vn.mocgioi.store.known.RuleBook;
import vn.mocgioi.store.people.Audit;
import vn.mocgioi.store.zones.CoordinateTables;
import vn.mocgioi.store.zones.FreeLots;
import vn.mocgioi.store.zones.Parcels;
import vn.mocgioi.store.zones.PastStates;
import vn.mocgioi.store.zones.Summaries;
import vn.mocgioi.store.zones.ZoneChecks;
import vn.mocgioi.store.zones.Zones;

/** What no map server knows: zones, clearance, the province's page, and finding them. */
record LandPages(
        ZonePages zones,
        ClearancePages clearance,
        ClearanceSeriesPages series,
        SummaryPage summary,
        SearchPage search,
        ParcelPage parcel,
        ClearanceListPage clearanceList,
        CheckPage check,
        FreeLotsPage freeLots,
        PastStatesPage pastStates,
        CoordinatesPage coordinates) {

    static LandPages over(
            Database database,
            LayerVersions versions,
            ProvinceCache province,
            Drawings drawings,
            Zones zones,
            ZoneChecks checks) {
        CrsParam crs = drawings.crs();
        RuleBook rules = new RuleBook(database);
        Clearances clearances = new Clearances(database);
        Territories territories = new Territories(database);
        return new LandPages(
                new ZonePages(zones, versions),
                new ClearancePages(clearances, territories, rules, versions, drawings),
                new ClearanceSeriesPages(clearances, territories, rules, versions),
                new SummaryPage(new Summaries(database, zones, clearances), clearances, rules, versions, province),
                new SearchPage(new Search(database), crs.survey()),
                new ParcelPage(new Parcels(database), versions, new Audit(database)),
                new ClearanceListPage(database, province),
                new CheckPage(database, zones, checks, versions, crs.survey()),
                new FreeLotsPage(new FreeLots(database), zones, versions),
                new PastStatesPage(new PastStates(database), versions),
                new CoordinatesPage(new CoordinateTables(database), zones, versions, province, crs.survey()));
    }
}
