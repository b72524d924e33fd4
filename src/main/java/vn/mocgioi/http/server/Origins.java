package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.problem.BadParameter;

/**
 * Tells by which address a request came and from whom. What a request says of itself in X-Forwarded-For, -Host and
 * -Proto counts only when it comes from a proxy that the settings name: anybody else could make it up.
 */
final class Origins {
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9_.-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:[0-9]{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

    private final InetAddressSet proxies = new InetAddressSet();
    private final Optional<String> publicUrl;

    /**
     * @param trustedProxies addresses, ranges (10.0.0.0/8) or both
     * @param publicUrl the address that links are to have, whatever a request says
     * @throws IllegalArgumentException when one of them is neither
     */
    Origins(List<String> trustedProxies, Optional<String> publicUrl) {
        proxies.addAll(trustedProxies);
        this.publicUrl = publicUrl;
    }

    void note(Context ctx) {
        InetAddress sender = address(ctx.req().getRemoteAddr());
        boolean trusted = sender != null && !proxies.isEmpty() && proxies.test(sender);
        InetAddress caller = trusted ? caller(ctx.header("X-Forwarded-For"), sender) : sender;
        new Origin(publicUrl.orElseGet(() -> base(ctx, trusted)), named(caller)).noteFor(ctx);
    }

    private static String base(Context ctx, boolean trusted) {
        String proto = trusted ? ctx.header("X-Forwarded-Proto") : null;
        String forwarded = trusted ? ctx.header("X-Forwarded-Host") : null;
        String host = forwarded == null ? String.valueOf(ctx.host()) : forwarded;
        if (!HOST.matcher(host).matches()) {
            throw new BadParameter("Host", "this is no name of a host");
        }
        return ("https".equals(proto) || "http".equals(proto) ? proto : ctx.scheme()) + "://" + host;
    }

    /** The last in the list whom no proxy of ours is: what stands before it, the caller may have written. */
    private @Nullable InetAddress caller(@Nullable String forwardedFor, @Nullable InetAddress sender) {
        InetAddress caller = sender;
        String[] hops = forwardedFor == null ? new String[0] : forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            InetAddress hop = address(hops[i].strip());
            if (hop == null) {
                return caller;
            }
            caller = hop;
            if (!proxies.test(hop)) {
                return caller;
            }
        }
        return caller;
    }

    private static @Nullable InetAddress address(String text) {
        String bare = text.replaceFirst("%.*$", "").replaceAll("[\\[\\]]", "");
        if (!ADDRESS.matcher(bare).matches()) {
            return null;
        }
        try {
            // Digits and colons alone: no name is looked up.
            return InetAddress.getByName(bare);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** Of IPv6 everybody has a network of their own, and 2^64 addresses in it. */
    private static String named(@Nullable InetAddress address) {
        if (address instanceof Inet6Address) {
            byte[] bytes = address.getAddress();
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < NETWORK_BYTES; i++) {
                network.append("%02x".formatted(bytes[i]));
            }
            return network.append("/64").toString();
        }
        return address == null ? "unknown" : address.getHostAddress();
    }
}
