package vn.mocgioi.http.params;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.UnknownCrs;
import vn.mocgioi.http.problem.BadParameter;

/** The CRSs that answers are given in and questions are read in: WGS 84 with its UTM zones, Web Mercator, VN-2000's. */
public final class CrsParam {
    private static final List<Integer> OFFERED = List.of(
            4326, 3857, 4756, 3405, 3406, 32648, 32649, 9205, 9206, 9207, 9208, 9209, 9210, 9211, 9212, 9213, 9214,
            9215, 9216, 9217, 9218, 5897, 5898, 5899);

    private final Crs survey;
    private final List<Crs> all;

    public CrsParam(Crs survey) {
        this.survey = survey;
        Stream<Crs> others = OFFERED.stream().map(Crs::of).filter(crs -> !crs.equals(survey));
        this.all = Stream.concat(Stream.of(Crs.WGS84, survey), others).toList();
    }

    /** All of them, the one by default first and then the one in which the survey is kept. */
    public List<Crs> all() {
        return all;
    }

    public Crs survey() {
        return survey;
    }

    /** The CRS the parameter names; longitude, latitude on WGS 84 where nothing is said. */
    public Crs read(Context ctx, String parameter) {
        String name = ctx.queryParam(parameter);
        return name == null ? Crs.WGS84 : named(parameter, name);
    }

    private Crs named(String parameter, String name) {
        return find(name)
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        "'" + name + "' is not offered here; known are "
                                + all.stream().map(Crs::uri).collect(Collectors.joining(", "))));
    }

    private Optional<Crs> find(String name) {
        try {
            String code = Crs.codeOf(name);
            return all.stream().filter(crs -> crs.code().equals(code)).findFirst();
        } catch (UnknownCrs e) {
            return Optional.empty();
        }
    }
}
