package vn.mocgioi.http.server;

import java.net.URI;

/**
 * A map of others to draw beneath ours; a setting.
 *
 * @param url of its tiles, with {z}, {x}, {y}
 * @param attribution shown on the map
 */
public record BaseMap(String url, String attribution) {

    /** Scheme and host that its tiles come from. */
    String origin() {
        URI tile = URI.create(url.replaceAll("\\{[^}]*}", "0"));
        return tile.getScheme() == null ? "" : tile.getScheme() + "://" + tile.getAuthority();
    }
}
