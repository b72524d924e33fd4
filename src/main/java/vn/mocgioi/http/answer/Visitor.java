package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import vn.mocgioi.land.terms.Language;

/**
 * Who reads a page: in which language, and under which addresses the same is told in the other one and to programs.
 *
 * @param language of the page
 * @param base scheme, host and port by which the reader came
 * @param inOtherLanguage the address of this page in the other language
 * @param forPrograms the address of the same as JSON
 * @param asked whether the language was asked for by name, and is to be kept from page to page
 */
public record Visitor(Language language, String base, String inOtherLanguage, String forPrograms, boolean asked) {

    public static Visitor of(Context ctx) {
        Language language = Languages.ofPage(ctx);
        Language other = language == Language.VI ? Language.EN : Language.VI;
        return new Visitor(
                language,
                Links.base(ctx),
                Links.withParameter(ctx, Param.LANG.name(), other.code()),
                Links.withParameter(ctx, Param.F.name(), "json"),
                ctx.queryParam(Param.LANG.name()) != null);
    }

    /** The one of two texts that the reader understands. */
    public String of(String vi, String en) {
        return language.of(vi, en);
    }

    /** The address of another page of this kind, in the reader's language. */
    public String page(String path) {
        String language = asked ? "lang=" + this.language.code() : "";
        return path + (language.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + language);
    }
}
