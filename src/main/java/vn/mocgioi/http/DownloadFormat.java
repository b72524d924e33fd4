package vn.mocgioi.http;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of whole layers. */
enum DownloadFormat {
    GEOJSON("geojson", "application/geo+json", "GeoJSON");

    private final String suffix;
    private final String mediaType;
    private final String title;

    DownloadFormat(String suffix, String mediaType, String title) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.title = title;
    }

    static Optional<DownloadFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(f -> f.suffix.equals(suffix)).findFirst();
    }

    static String suffixes() {
        return Arrays.stream(values()).map(DownloadFormat::suffix).collect(Collectors.joining(", "));
    }

    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    String title() {
        return title;
    }
}
