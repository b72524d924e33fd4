package vn.mocgioi.exchange.ogr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.GridParameters;

/** What {@code ogrinfo} says of the layers of a file before any row is read. */
final class OgrLayers {
    private static final Pattern NAME = Pattern.compile("Layer name: (.*)");
    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
    private static final Pattern CRS =
            Pattern.compile(" *(?:PROJCRS|GEOGCRS|PROJCS|GEOGCS|BOUNDCRS|ENGCRS|LOCAL_CS)\\[\"([^\"]*)\".*");

    private static final String END_OF_CRS = "Data axis to CRS axis mapping";
    private static final int LONGEST_CRS = 100_000;

    private OgrLayers() {}

    /**
     * A layer of a file.
     *
     * @param rows how many it says to have; 0 when it does not say
     * @param crs the name of its CRS, which may be one that nobody else knows, or null
     * @param grid the parameters of its CRS, where it is a grid, or null
     */
    record Layer(
            String name,
            long rows,
            @Nullable String crs,
            @Nullable GridParameters grid) {}

    /**
     * Reads what {@code ogrinfo -so -al} writes.
     *
     * @param said its lines until null
     */
    static List<Layer> of(OgrProcess said) {
        List<Layer> layers = new ArrayList<>();
        StringBuilder wkt = new StringBuilder();
        for (String line = said.line(); line != null; line = said.line()) {
            Matcher name = NAME.matcher(line);
            Matcher count = COUNT.matcher(line);
            Matcher crs = CRS.matcher(line);
            Layer last = layers.isEmpty() ? new Layer("", 0, null, null) : layers.get(layers.size() - 1);
            if (name.matches()) {
                layers.add(new Layer(name.group(1), 0, null, null));
                wkt.setLength(0);
            } else if (layers.isEmpty()) {
                continue;
            } else if (count.matches()) {
                layers.set(layers.size() - 1, new Layer(last.name(), rows(count.group(1)), last.crs(), null));
            } else if (line.startsWith(END_OF_CRS)) {
                layers.set(
                        layers.size() - 1,
                        new Layer(last.name(), last.rows(), last.crs(), GridParameters.of(wkt.toString())));
            } else {
                wkt.append(wkt.length() < LONGEST_CRS ? line.strip() : "");
                if (crs.matches() && last.crs() == null) {
                    layers.set(layers.size() - 1, new Layer(last.name(), last.rows(), crs.group(1), null));
                }
            }
        }
        said.requireGoodEnd();
        return layers;
    }

    private static long rows(String digits) {
        return digits.length() > 18 ? 0 : Long.parseLong(digits);
    }
}
