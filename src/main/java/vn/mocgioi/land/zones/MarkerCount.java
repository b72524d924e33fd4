package vn.mocgioi.land.zones;

/** How many markers are designed, and how many of them stand. */
public record MarkerCount(long designed, long set) {
    public MarkerCount plus(MarkerCount other) {
        return new MarkerCount(designed + other.designed, set + other.set);
    }
}
