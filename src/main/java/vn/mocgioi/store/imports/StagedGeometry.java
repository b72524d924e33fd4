package vn.mocgioi.store.imports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row's geometry, checked and measured, as it will be stored.
 *
 * @param survey in the survey CRS (E, N in metres)
 * @param wgs84 the same in lon, lat
 * @param geojson the WGS 84 geometry as GeoJSON text with at most 9 decimals
 * @param sourceCrs the CRS in which the file brought it, such as {@code EPSG:9213}: that copy has the file's digits
 * @param areaM2 grid area, to 0.1 m²; null for points
 * @param geodesicAreaM2 on the ellipsoid, to 0.1 m²; null for points
 * @param locatedCommune the code of the commune it lies in today, or null
 */
public record StagedGeometry(
        Geometry survey,
        Geometry wgs84,
        String geojson,
        String sourceCrs,
        @Nullable BigDecimal areaM2,
        @Nullable BigDecimal geodesicAreaM2,
        @Nullable String locatedCommune) {}
