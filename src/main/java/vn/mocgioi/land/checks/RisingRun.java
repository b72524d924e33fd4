package vn.mocgioi.land.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The longest run of places around a ring whose numbers do not fall, from where the numbers begin. */
final class RisingRun {
    /** Where the numbers begin is next to one of the lowest, though one of them may stand in a wrong place. */
    private static final int STARTS = 4;

    private final BitSet places;

    private RisingRun(BitSet places) {
        this.places = places;
    }

    static RisingRun longestAround(List<Long> ring) {
        return IntStream.range(0, ring.size())
                .boxed()
                .sorted(Comparator.comparing(ring::get))
                .limit(STARTS)
                .map(start -> from(start, ring))
                .max(Comparator.comparingInt(RisingRun::size))
                .orElseGet(() -> new RisingRun(new BitSet()));
    }

    int size() {
        return places.cardinality();
    }

    boolean contains(int place) {
        return places.get(place);
    }

    /** By patience sorting: the ends of the runs of each length, each end with the one before it. */
    private static RisingRun from(int start, List<Long> ring) {
        int[] before = new int[ring.size()];
        List<Integer> ends = new ArrayList<>();
        for (int step = 0; step < ring.size(); step++) {
            int place = (start + step) % ring.size();
            long number = ring.get(place);
            int length = firstAbove(number, ends, ring);
            before[place] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(place);
            } else {
                ends.set(length, place);
            }
        }
        BitSet places = new BitSet();
        for (int place = ends.get(ends.size() - 1); place >= 0; place = before[place]) {
            places.set(place);
        }
        return new RisingRun(places);
    }

    private static int firstAbove(long number, List<Integer> ends, List<Long> ring) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ring.get(ends.get(middle)) > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
