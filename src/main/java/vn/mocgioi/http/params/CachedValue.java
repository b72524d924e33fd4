package vn.mocgioi.http.params;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.Freshness;

/** One value that is worked out again only when what it hangs on has another tag. */
final class CachedValue<T> {
    private volatile @Nullable Entry<T> entry;

    private record Entry<T>(String tag, T value) {}

    T get(Freshness freshness, Supplier<T> workOut) {
        Entry<T> known = entry;
        if (known == null || !known.tag().equals(freshness.current().tag())) {
            known = new Entry<>(freshness.now().tag(), workOut.get());
            entry = known;
        }
        return known.value();
    }
}
