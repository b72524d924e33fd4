package vn.mocgioi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.Crs;
import vn.mocgioi.store.FeatureQuery;

/**
 * Features to be written as a file.
 *
 * @param query which, with places in the form that the format needs
 * @param places how places are written
 * @param csv how CSV is written
 */
public record Export(FeatureQuery query, OutputFormat format, PlaceFormat places, CsvStyle csv) {

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
        return new Export(query.as(places.form()), format, places, csv);
    }

    /** A writer of a streamed format. */
    public FeatureWriter writer(OutputStream out) throws IOException {
        return switch (format) {
            case GEOJSON -> new GeoJsonWriter(query, places, out);
            case GEOJSONL -> new GeoJsonLinesWriter(query, places, out);
            case CSV -> new CsvWriter(query, places, csv, out);
            case KML -> new KmlWriter(query, out);
            case DXF -> new DxfWriter(query, places, out);
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
