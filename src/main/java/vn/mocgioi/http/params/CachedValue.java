package vn.mocgioi.http.params;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One value that is worked out again only when what it hangs on has another tag. */
final class CachedValue<T> {
    private volatile @Nullable Entry<T> entry;

    private record Entry<T>(String tag, T value) {}

    T get(String tag, Supplier<T> workOut) {
        Entry<T> known = entry;
        if (known == null || !known.tag().equals(tag)) {
            known = new Entry<>(tag, workOut.get());
            entry = known;
        }
        return known.value();
    }
}
