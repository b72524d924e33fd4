package vn.mocgioi.land.people;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far somebody's role reaches on a day.
 *
 * @param province whether everywhere
 * @param zones codes of the zones, if not everywhere
 * @param communes codes of the communes, if not everywhere
 */
public record Reach(boolean province, Set<String> zones, Set<String> communes) {
    public static final Reach EVERYWHERE = new Reach(true, Set.of(), Set.of());
    public static final Reach NOWHERE = new Reach(false, Set.of(), Set.of());

    public Reach {
        zones = Set.copyOf(zones);
        communes = Set.copyOf(communes);
    }

    static Reach of(Collection<Scope> scopes) {
        if (scopes.contains(Scope.PROVINCE)) {
            return EVERYWHERE;
        }
        return new Reach(false, codes(scopes, Scope.Kind.ZONE), codes(scopes, Scope.Kind.COMMUNE));
    }

    private static Set<String> codes(Collection<Scope> scopes, Scope.Kind kind) {
        return scopes.stream()
                .filter(scope -> scope.kind() == kind)
                .map(scope -> String.valueOf(scope.code()))
                .collect(Collectors.toSet());
    }

    public boolean isNowhere() {
        return !province && zones.isEmpty() && communes.isEmpty();
    }

    public boolean zone(String code) {
        return province || zones.contains(code);
    }

    public boolean commune(String code) {
        return province || communes.contains(code);
    }

    /** Whether all of a scope is within reach. */
    public boolean covers(Scope scope) {
        return province
                || switch (scope.kind()) {
                    case PROVINCE -> false;
                    case ZONE -> zones.contains(String.valueOf(scope.code()));
                    case COMMUNE -> communes.contains(String.valueOf(scope.code()));
                };
    }

    /** As scopes are written, in order. */
    @Override
    public String toString() {
        if (province) {
            return Scope.PROVINCE.toString();
        }
        Set<String> all = new TreeSet<>();
        zones.forEach(code -> all.add(Scope.zone(code).toString()));
        communes.forEach(code -> all.add(Scope.commune(code).toString()));
        return String.join(", ", all);
    }
}
