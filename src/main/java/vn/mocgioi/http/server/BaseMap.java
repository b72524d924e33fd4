package vn.mocgioi.http.server;

/**
 * A map of others to draw beneath ours; a setting.
 *
 * @param url of its tiles, with {z}, {x}, {y}
 * @param attribution shown on the map
 */
public record BaseMap(String url, String attribution) {}
