package vn.mocgioi.http.server;

import java.util.List;
import java.util.Optional;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.spool.SpoolLimits;

/**
 * How much the service takes from whom. The defaults are such that no honest province meets them.
 *
 * @param requests that are answered at once, half of which may wait for their turn
 * @param requestsOfOne how many of these, and of downloads a sixth, one address may have at once
 * @param downloads that are sent at once
 * @param spool what those who read slowly may take
 * @param drawings that are sent to be measured or counted
 * @param uploadBytes of a file that is taken for an import
 * @param trustedProxies whose X-Forwarded headers are believed: addresses and ranges
 * @param publicUrl the address that links in answers have; empty for the one that is asked
 */
public record ServiceLimits(
        int requests,
        int requestsOfOne,
        int downloads,
        SpoolLimits spool,
        Drawings.Limits drawings,
        long uploadBytes,
        List<String> trustedProxies,
        Optional<String> publicUrl) {
    public static final ServiceLimits DEFAULT = new ServiceLimits(
            128, 48, 48, SpoolLimits.DEFAULT, Drawings.Limits.DEFAULT, 500_000_000, List.of(), Optional.empty());

    public ServiceLimits {
        trustedProxies = List.copyOf(trustedProxies);
        atLeast(2, requests, "requests at once");
        atLeast(1, requestsOfOne, "requests of one address");
        atLeast(1, downloads, "downloads at once");
        atLeast(1, uploadBytes, "bytes of an upload");
        new Origins(trustedProxies, publicUrl);
        publicUrl.ifPresent(url -> {
            if (!url.matches("https?://[^/\\s?#]+")) {
                throw new IllegalArgumentException(
                        "a public address is like https://mocgioi.example.vn, without a path: " + url);
            }
        });
    }

    private static void atLeast(long least, long value, String what) {
        if (value < least) {
            throw new IllegalArgumentException("there must be at least " + least + " " + what + ", not " + value);
        }
    }

    public ServiceLimits withUploadBytes(long bytes) {
        return new ServiceLimits(requests, requestsOfOne, downloads, spool, drawings, bytes, trustedProxies, publicUrl);
    }
}
