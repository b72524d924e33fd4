package vn.mocgioi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.cad.DxfWriter;
import vn.mocgioi.exchange.geojson.FeatureWriter;
import vn.mocgioi.exchange.geojson.GeoJsonLinesWriter;
import vn.mocgioi.exchange.geojson.GeoJsonWriter;
import vn.mocgioi.exchange.geojson.PlaceFormat;
import vn.mocgioi.exchange.source.UnfitCrs;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/**
 * Features to be written as a file.
 *
 * @param query which, with places in the form that the format needs
 * @param places how places are written
 * @param csv how CSV is written
 * @param around what a drawing shows beside them
 */
public record Export(
        FeatureQuery query, OutputFormat format, PlaceFormat places, CsvStyle csv, List<FeatureQuery> around) {

    public Export {
        around = List.copyOf(around);
    }

    /**
     * @param wanted the CRS asked for, or null for the one that is usual for the format
     * @param survey the CRS of this database
     * @param precision decimals at most, or null
     * @throws UnfitCrs when the format cannot be in that CRS
     */
    public static Export of(
            FeatureQuery query,
            OutputFormat format,
            @Nullable Crs wanted,
            Crs survey,
            @Nullable Integer precision,
            CsvStyle csv) {
        Crs crs = wanted != null ? wanted : format == OutputFormat.DXF ? survey : Crs.WGS84;
        PlaceFormat places = switch (format) {
            case GEOJSON, GEOJSONL -> PlaceFormat.geoJsonFile(crs, survey, precision);
            case CSV, GPKG, SHP, FGB -> PlaceFormat.wkt(crs, survey, precision);
            case KML -> {
                if (crs.srid() != Crs.WGS84.srid()) {
                    throw new UnfitCrs("KML is WGS 84 longitude, latitude by its definition; leave out the CRS");
                }
                yield PlaceFormat.kml(survey, precision);
            }
            case DXF -> {
                if (crs.isGeographic()) {
                    throw new UnfitCrs("DXF is drawn in metres; choose a CRS of metres such as " + survey);
                }
                yield PlaceFormat.drawn(crs, survey);
            }
        };
        return new Export(query.as(places.form()), format, places, csv, List.of());
    }

    /** The same, where a drawing of parcels or lots also shows the line, the phases and the markers of their zone. */
    public Export ofZone(String code) {
        boolean withinAZone = query.collection().equals(PublishedLayers.PARCELS)
                || query.collection().equals(PublishedLayers.LOTS);
        if (format != OutputFormat.DXF || !withinAZone) {
            return this;
        }
        List<FeatureQuery> zone = List.of(
                of(PublishedLayers.ZONES, "code", code),
                of(PublishedLayers.PHASES, "zone", code),
                of(PublishedLayers.MARKERS, "zone", code));
        return new Export(query, format, places, csv, zone);
    }

    private FeatureQuery of(PublishedLayer collection, String property, String code) {
        Filter same = Filter.Comparison.of(
                new Operand.Of(collection.get(property)), Filter.Operator.EQUAL, new Operand.Text(code));
        return FeatureQuery.of(collection).on(query.days()).where(List.of(same)).as(places.form());
    }

    /**
     * Writes the features to a streamed format, and with their cursor closed what is shown beside them.
     *
     * @param any whether the cursor stands on a feature
     * @return how many features there were, without those beside them
     */
    public long write(FeatureCursor rows, boolean any, FeatureStore store, OutputStream out) throws IOException {
        FeatureWriter writer = writer(out);
        writer.begin();
        long features = 0;
        for (boolean more = any; more; more = rows.next()) {
            writer.write(rows);
            features++;
        }
        rows.close();
        for (FeatureQuery other : around) {
            writer.turnTo(other);
            try (FeatureCursor beside = store.openLong(other)) {
                while (beside.next()) {
                    writer.write(beside);
                }
            }
        }
        writer.end();
        return features;
    }

    /** A writer of a streamed format. */
    private FeatureWriter writer(OutputStream out) throws IOException {
        return switch (format) {
            case GEOJSON -> new GeoJsonWriter(query, places, out);
            case GEOJSONL -> new GeoJsonLinesWriter(query, places, out);
            case CSV -> new CsvWriter(query, places, csv, out);
            case KML -> new KmlWriter(query, out);
            case DXF -> new DxfWriter(query, around, places, out);
            case GPKG, SHP, FGB -> throw new IllegalStateException(format + " is built by GDAL");
        };
    }

    /** Layer, CRS and the day: what tells one file from another on somebody's desk. */
    public String fileName(String scope, java.time.LocalDate day) {
        String crs = places.crs().code().replace("OGC:", "").replace(":", "");
        return query.collection().name() + (scope.isEmpty() ? "" : "-" + scope.replaceAll("[^A-Za-z0-9._-]+", "_"))
                + "-" + crs + "-" + day + "." + format.suffix();
    }
}
