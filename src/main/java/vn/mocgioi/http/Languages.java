package vn.mocgioi.http;

import io.javalin.http.Context;
import vn.mocgioi.land.Language;

/** In which language a page or file for people is wanted. */
final class Languages {
    private Languages() {}

    /** By {@code lang}; Vietnamese without it. */
    static Language of(Context ctx) {
        String code = ctx.queryParam(Param.LANG.name());
        return code == null
                ? Language.VI
                : Language.find(code)
                        .orElseThrow(() -> new BadParameter(
                                Param.LANG.name(), "'" + code + "' is not known; known are vi and en"));
    }
}
