package vn.mocgioi.http.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * A map of others to draw beneath ours; a setting.
 *
 * @param url of its tiles, with {z}, {x}, {y}
 * @param attribution shown on the map
 */
public record BaseMap(String url, String attribution) {

    /** @throws IllegalArgumentException when the URL is none, or names no tile */
    public BaseMap {
        if (!List.of("{z}", "{x}", "{y}").stream().allMatch(url::contains)) {
            throw new IllegalArgumentException("the address of a base map has {z}, {x} and {y} in it: " + url);
        }
        tile(url);
    }

    /** Scheme and host that its tiles come from. */
    String origin() {
        URI tile = tile(url);
        return tile.getScheme() == null ? "" : tile.getScheme() + "://" + tile.getAuthority();
    }

    /** The address of one of them. */
    private static URI tile(String url) {
        try {
            return new URI(url.replaceAll("\\{[^}]*}", "0"));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the address of the base map is no URL: " + e.getMessage(), e);
        }
    }
}
