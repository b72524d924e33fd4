package vn.mocgioi.http;

import vn.mocgioi.store.Clearances;
import vn.mocgioi.store.CoordinateTables;
import vn.mocgioi.store.Database;
import vn.mocgioi.store.FreeLots;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.Parcels;
import vn.mocgioi.store.PastStates;
import vn.mocgioi.store.RuleBook;
import vn.mocgioi.store.Search;
import vn.mocgioi.store.Summaries;
import vn.mocgioi.store.Territories;
import vn.mocgioi.store.ZoneChecks;
import vn.mocgioi.store.Zones;

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

    static LandPages over(Database database, LayerVersions versions, Province province, CrsParam crs) {
        RuleBook rules = new RuleBook(database);
        Zones zones = new Zones(database);
        Clearances clearances = new Clearances(database);
        Territories territories = new Territories(database);
        return new LandPages(
                new ZonePages(zones, versions),
                new ClearancePages(clearances, territories, rules, versions, crs),
                new ClearanceSeriesPages(clearances, territories, rules, versions),
                new SummaryPage(new Summaries(database, zones, clearances), rules, versions, province),
                new SearchPage(new Search(database), crs.survey()),
                new ParcelPage(new Parcels(database), versions),
                new ClearanceListPage(database, province),
                new CheckPage(zones, new ZoneChecks(database, zones, versions), versions, crs.survey()),
                new FreeLotsPage(new FreeLots(database), zones, versions),
                new PastStatesPage(new PastStates(database), versions),
                new CoordinatesPage(new CoordinateTables(database), zones, versions, province, crs.survey()));
    }
}
