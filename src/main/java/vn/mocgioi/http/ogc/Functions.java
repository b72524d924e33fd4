package vn.mocgioi.http.ogc;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.mocgioi.exchange.cql2.Cql2Function;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.shape.Told;

/** The functions of filters (CQL2, class Functions), so that clients need not be told of them by people. */
public final class Functions {
    static final String REL = "http://www.opengis.net/def/rel/ogc/1.0/functions";

    private Functions() {}

    public static void list(Context ctx) {
        List<Function> functions = Stream.of(Cql2Function.values())
                .map(function -> new Function(
                        function.name().toLowerCase(Locale.ROOT),
                        function.description(),
                        function.arguments().stream()
                                .map(argument -> new Argument(argument.name(), List.of(argument.type())))
                                .toList(),
                        List.of(function.returns())))
                .toList();
        Page.send(ctx, Json.MEDIA_TYPE, new FunctionList(functions));
    }

    @Told("The functions that filters know beside the operators of CQL2.")
    public record FunctionList(List<Function> functions) {}

    @Told("A function of filters.")
    record Function(
            @Told("In either case.") String name,
            String description,
            List<Argument> arguments,
            @Told("The types of its value.") List<String> returns) {}

    @Told("What a function is given.")
    record Argument(
            String title,

            @Told("The types it may have: string, number, geometry.")
            List<String> type) {}
}
