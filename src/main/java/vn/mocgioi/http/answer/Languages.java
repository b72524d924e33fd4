package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.terms.Language;

/** In which language a page or file for people is wanted. */
public final class Languages {
    private Languages() {}

    /** By {@code lang}, else what the browser's reader would rather read; Vietnamese for whoever does not say. */
    static Language ofPage(Context ctx) {
        if (ctx.queryParam(Param.LANG.name()) != null) {
            return of(ctx);
        }
        return ofAnswer(ctx);
    }

    /** What the reader would rather read, by {@code Accept-Language}; Vietnamese for whoever does not say. */
    public static Language ofAnswer(Context ctx) {
        Answer.dependsOn(ctx, "Accept-Language");
        String accepted = ctx.header("Accept-Language");
        for (String range : accepted == null ? new String[0] : accepted.split(",")) {
            String code = range.strip().split("[-;]", 2)[0].toLowerCase(Locale.ROOT);
            Optional<Language> language = Language.find(code);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.VI;
    }

    /** By {@code lang}; Vietnamese without it. */
    public static Language of(Context ctx) {
        String code = ctx.queryParam(Param.LANG.name());
        return code == null
                ? Language.VI
                : Language.find(code)
                        .orElseThrow(() -> new BadParameter(
                                Param.LANG.name(), "'" + code + "' is not known; known are vi and en"));
    }
}
