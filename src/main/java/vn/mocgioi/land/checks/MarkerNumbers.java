package vn.mocgioi.land.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.linearref.LengthIndexedLine;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.NaturalOrder;
import vn.mocgioi.land.zones.StandingMarker;

/** Compares the numbers of boundary markers with the order in which they stand along the boundary. */
final class MarkerNumbers {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");

    private MarkerNumbers() {}

    /** A marker's number in its parts: M12A is the series m, 12 and A. */
    private record Numbered(StandingMarker marker, String series, long number) {

        static Optional<Numbered> of(StandingMarker marker) {
            Matcher matcher = NUMBER.matcher(marker.number().strip());
            return matcher.matches()
                    ? Optional.of(new Numbered(
                            marker,
                            matcher.group(1).strip().toLowerCase(Locale.ROOT),
                            Long.parseLong(matcher.group(2))))
                    : Optional.empty();
        }
    }

    static List<Finding> check(Boundary boundary, List<StandingMarker> markers, List<StandingMarker> ofZone) {
        List<StandingMarker> along = markers.stream()
                .filter(marker -> marker.kind() != MarkerKind.REFERENCE)
                .toList();
        List<Finding> findings = new ArrayList<>(doubled(markers));
        series(along).values().forEach(series -> findings.addAll(missing(series, ofZone)));
        along.stream()
                .collect(Collectors.groupingBy(StandingMarker::ring, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ring ->
                        series(alongRing(boundary, ring)).values().forEach(run -> findings.addAll(misplaced(run))));
        return findings;
    }

    /** By series, in the order in which they come. */
    private static Map<String, List<Numbered>> series(List<StandingMarker> markers) {
        return markers.stream()
                .flatMap(marker -> Numbered.of(marker).stream())
                .collect(Collectors.groupingBy(Numbered::series, TreeMap::new, Collectors.toList()));
    }

    /** Two numbers that are one to a reader, such as M5 and M05. */
    private static List<Finding> doubled(List<StandingMarker> markers) {
        List<StandingMarker> sorted = markers.stream()
                .sorted(Comparator.comparing(StandingMarker::number, NaturalOrder.INSTANCE))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            StandingMarker first = sorted.get(i - 1);
            StandingMarker second = sorted.get(i);
            if (NaturalOrder.sameNumber(first.number(), second.number())) {
                findings.add(of(
                        FindingCode.MARKER_NUMBER_DOUBLED,
                        second,
                        Finding.Text.of(
                                "Số mốc " + second.number() + " trùng với mốc " + first.number(),
                                "Number " + second.number() + " is that of marker " + first.number() + " too")));
            }
        }
        return findings;
    }

    /**
     * The numbers that no marker has between the lowest and the highest of a series. A series begins with 1 unless so
     * few markers carry so high numbers that it must go on from another one.
     */
    private static List<Finding> missing(List<Numbered> series, List<StandingMarker> ofZone) {
        Set<Long> taken = new HashSet<>();
        ofZone.stream()
                .flatMap(marker -> Numbered.of(marker).stream())
                .filter(other -> other.series().equals(series.get(0).series()))
                .forEach(other -> taken.add(other.number()));
        List<Numbered> sorted = series.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Numbered before = sorted.get(0);
        if (before.number() <= sorted.size()) {
            for (long number = 1; number < before.number(); number++) {
                addMissing(findings, before, number, taken);
            }
        }
        for (Numbered next : sorted) {
            // a leap as long as the series itself begins another one
            if (next.number() - before.number() <= Math.max(sorted.size(), 10)) {
                for (long number = before.number() + 1; number < next.number(); number++) {
                    addMissing(findings, before, number, taken);
                }
            }
            before = next;
        }
        return findings;
    }

    private static void addMissing(List<Finding> findings, Numbered beside, long number, Set<Long> taken) {
        if (taken.contains(number)) {
            return;
        }
        Matcher like = NUMBER.matcher(beside.marker().number().strip());
        String missing = like.matches() ? like.group(1) + number : Long.toString(number);
        findings.add(Finding.of(
                FindingCode.MARKER_NUMBER_MISSING,
                Layers.MARKERS,
                null,
                missing,
                beside.marker().designed(),
                null,
                null,
                Finding.Text.of(
                        "Không có mốc số " + missing + " (cạnh mốc "
                                + beside.marker().number() + ")",
                        "There is no marker " + missing + " (beside marker "
                                + beside.marker().number() + ")")));
    }

    /** The markers of one ring in the order in which they stand along the boundary's ring that is nearest to them. */
    private static List<StandingMarker> alongRing(Boundary boundary, List<StandingMarker> markers) {
        LengthIndexedLine line = new LengthIndexedLine(nearestRing(boundary, markers));
        Map<StandingMarker, Double> at =
                markers.stream().collect(Collectors.toMap(marker -> marker, marker -> line.project(marker.designed())));
        return markers.stream().sorted(Comparator.comparing(at::get)).toList();
    }

    private static LineString nearestRing(Boundary boundary, List<StandingMarker> markers) {
        List<LineString> rings = new ArrayList<>();
        for (Object ring : LinearComponentExtracter.getLines(boundary.polygon())) {
            rings.add((LineString) ring);
        }
        return rings.size() == 1
                ? rings.get(0)
                : rings.stream()
                        .min(Comparator.comparingDouble(ring -> markers.stream()
                                .mapToDouble(marker -> ring.getFactory()
                                        .createPoint(marker.designed())
                                        .distance(ring))
                                .sum()))
                        .orElseThrow();
    }

    /** Those that would have to go so that the numbers of the others rise along the ring, in one sense or the other. */
    private static List<Finding> misplaced(List<Numbered> ring) {
        if (ring.size() < 4) {
            return List.of();
        }
        List<Numbered> backwards = new ArrayList<>(ring);
        java.util.Collections.reverse(backwards);
        RisingRun forward =
                RisingRun.longestAround(ring.stream().map(Numbered::number).toList());
        RisingRun backward =
                RisingRun.longestAround(backwards.stream().map(Numbered::number).toList());
        List<Numbered> sense = forward.size() >= backward.size() ? ring : backwards;
        RisingRun run = forward.size() >= backward.size() ? forward : backward;
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sense.size(); i++) {
            if (!run.contains(i)) {
                StandingMarker marker = sense.get(i).marker();
                String before = sense.get((i + sense.size() - 1) % sense.size())
                        .marker()
                        .number();
                String after = sense.get((i + 1) % sense.size()).marker().number();
                findings.add(of(
                        FindingCode.MARKER_OUT_OF_ORDER,
                        marker,
                        Finding.Text.of(
                                "Mốc " + marker.number() + " nằm giữa mốc " + before + " và mốc " + after,
                                "Marker " + marker.number() + " stands between " + before + " and " + after)));
            }
        }
        return findings;
    }

    private static Finding of(FindingCode code, StandingMarker marker, Finding.Text text) {
        Coordinate at = marker.designed();
        return Finding.of(code, Layers.MARKERS, marker.id(), marker.number(), at, null, null, text);
    }
}
