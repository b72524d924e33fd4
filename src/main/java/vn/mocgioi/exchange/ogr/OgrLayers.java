package vn.mocgioi.exchange.ogr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code ogrinfo} says of the layers of a file before any row is read. */
final class OgrLayers {
    private static final Pattern NAME = Pattern.compile("Layer name: (.*)");
    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
    private static final Pattern CRS =
            Pattern.compile("(?:PROJCRS|GEOGCRS|PROJCS|GEOGCS|BOUNDCRS|ENGCRS|LOCAL_CS)\\[\"([^\"]*)\".*");

    private OgrLayers() {}

    /**
     * A layer of a file.
     *
     * @param rows how many it says to have; 0 when it does not say
     * @param crs the name of its CRS, which may be one that nobody else knows, or null
     */
    record Layer(String name, long rows, @Nullable String crs) {}

    /**
     * Reads what {@code ogrinfo -so -al} writes.
     *
     * @param said its lines until null
     */
    static List<Layer> of(OgrProcess said) {
        List<Layer> layers = new ArrayList<>();
        for (String line = said.line(); line != null; line = said.line()) {
            Matcher name = NAME.matcher(line);
            Matcher count = COUNT.matcher(line);
            Matcher crs = CRS.matcher(line);
            Layer last = layers.isEmpty() ? new Layer("", 0, null) : layers.get(layers.size() - 1);
            if (name.matches()) {
                layers.add(new Layer(name.group(1), 0, null));
            } else if (layers.isEmpty()) {
                continue;
            } else if (count.matches()) {
                layers.set(layers.size() - 1, new Layer(last.name(), rows(count.group(1)), last.crs()));
            } else if (crs.matches() && last.crs() == null) {
                layers.set(layers.size() - 1, new Layer(last.name(), last.rows(), crs.group(1)));
            }
        }
        said.requireGoodEnd();
        return layers;
    }

    private static long rows(String digits) {
        return digits.length() > 18 ? 0 : Long.parseLong(digits);
    }
}
