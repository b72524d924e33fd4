package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.util.Set;
import vn.mocgioi.http.problem.NotAllowed;

/** That a request which changes something comes from our own pages, and not from another site that a browser has open. */
public final class SameOrigin {
    /** No form can send it, and no script of another origin may: our preflight does not name it. */
    public static final String HEADER = "X-Mocgioi";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /** Of what a cookie shows who asks, since browsers send that by themselves. */
    static void requireOfCookie(Context ctx) {
        if (READING.contains(ctx.req().getMethod())) {
            return;
        }
        require(ctx);
        if (ctx.header(HEADER) == null) {
            throw NotAllowed.because("what changes anything for who is signed in carries the header " + HEADER + ": 1");
        }
    }

    /** @throws NotAllowed when the browser says that it comes from elsewhere */
    public static void require(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        boolean elsewhere =
                site != null && !site.equals("same-origin") || origin != null && !origin.equals(Links.base(ctx));
        if (elsewhere) {
            throw NotAllowed.because("this is for our own pages, and the request comes from elsewhere");
        }
    }
}
