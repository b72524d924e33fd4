package vn.mocgioi.exchange.geojson;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns the GeoJSON that is ready in the store into well-known text without reading a number: only the brackets differ.
 */
final class GeoJsonToWkt {
    private static final byte[] TYPE = ascii("\"type\":\"");
    private static final byte[] COORDINATES = ascii("\"coordinates\":");

    private GeoJsonToWkt() {}

    /** The same geometry: {@code {"type":"Point","coordinates":[1,2]}} is {@code POINT(1 2)}. */
    static byte[] of(byte[] geoJson) {
        int type = after(TYPE, geoJson);
        int from = after(COORDINATES, geoJson);
        byte[] wkt = new byte[geoJson.length];
        int length = 0;
        for (int i = type; geoJson[i] != '"'; i++) {
            wkt[length++] = (byte) Character.toUpperCase(geoJson[i]);
        }
        boolean point = geoJson[from + 1] != '[';
        if (point) {
            wkt[length++] = '(';
        }
        boolean inPosition = false;
        for (int i = from; geoJson[i] != '}'; i++) {
            byte b = geoJson[i];
            if (b == '[' && geoJson[i + 1] != '[') {
                inPosition = true;
            } else if (b == ']' && inPosition) {
                inPosition = false;
            } else {
                wkt[length++] = b == '[' ? (byte) '(' : b == ']' ? (byte) ')' : b == ',' && inPosition ? (byte) ' ' : b;
            }
        }
        if (point) {
            wkt[length++] = ')';
        }
        return Arrays.copyOf(wkt, length);
    }

    private static int after(byte[] wanted, byte[] text) {
        for (int i = 0; i + wanted.length <= text.length; i++) {
            if (Arrays.equals(text, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i + wanted.length;
            }
        }
        throw new IllegalStateException("the store gave no GeoJSON: " + new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
