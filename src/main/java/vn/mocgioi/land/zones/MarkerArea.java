package vn.mocgioi.land.zones;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.NaturalOrder;

/**
 * The area of the ring, or rings, through the markers where they were really set.
 *
 * @param areaM2 null unless every corner stands
 * @param missing the numbers of the corners that do not stand, in natural order
 */
public record MarkerArea(@Nullable BigDecimal areaM2, List<String> missing) {
    public MarkerArea {
        missing = List.copyOf(missing);
    }

    /** @param markers all of one zone or phase, as they stand on the day */
    public static MarkerArea of(List<StandingMarker> markers) {
        List<String> missing = markers.stream()
                .filter(marker -> marker.kind() == MarkerKind.CORNER && marker.placeSet() == null)
                .map(StandingMarker::number)
                .sorted(NaturalOrder.INSTANCE)
                .toList();
        Map<Integer, List<StandingMarker>> byRing = markers.stream()
                .filter(marker -> marker.kind() != MarkerKind.REFERENCE && marker.placeSet() != null)
                .sorted(StandingMarker.RING_ORDER)
                .collect(Collectors.groupingBy(StandingMarker::ring, TreeMap::new, Collectors.toList()));
        if (!missing.isEmpty() || byRing.values().stream().noneMatch(ring -> ring.size() >= 3)) {
            return new MarkerArea(null, missing);
        }
        return new MarkerArea(area(rings(byRing)), missing);
    }

    private static List<Coordinate[]> rings(Map<Integer, List<StandingMarker>> byRing) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (List<StandingMarker> ring : byRing.values()) {
            if (ring.size() >= 3) {
                List<Coordinate> corners = new ArrayList<>(
                        ring.stream().map(StandingMarker::placeSet).toList());
                corners.add(corners.get(0));
                rings.add(corners.toArray(Coordinate[]::new));
            }
        }
        rings.sort(Comparator.comparingDouble((Coordinate[] ring) -> Area.ofRing(ring))
                .reversed());
        return rings;
    }

    /** A ring inside an odd number of others is a hole. */
    private static BigDecimal area(List<Coordinate[]> rings) {
        double areaM2 = 0;
        for (Coordinate[] ring : rings) {
            long around = rings.stream()
                    .filter(other -> other != ring && PointLocation.locateInRing(ring[0], other) == Location.INTERIOR)
                    .count();
            areaM2 += around % 2 == 0 ? Area.ofRing(ring) : -Area.ofRing(ring);
        }
        return Measure.round(areaM2);
    }
}
