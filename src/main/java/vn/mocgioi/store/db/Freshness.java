package vn.mocgioi.store.db;

import java.util.List;

/** What answers hang on that read some layers. */
public final class Freshness {
    private final LayerVersions versions;
    private final String name;
    private final List<String> layers;

    Freshness(LayerVersions versions, String name, List<String> layers) {
        this.versions = versions;
        this.name = name;
        this.layers = layers;
    }

    /** As was heard of last, which asks the database nothing: for who has an answer already. */
    public VersionTag heard() {
        return versions.heard(name, layers);
    }

    /** Of the state that the answer under way reads, which is chosen by this where it was not yet. */
    public VersionTag now() {
        return versions.now(name, layers);
    }

    /** Of the state that the answer under way reads, where one was chosen; else as was heard. */
    public VersionTag current() {
        return versions.current(name, layers);
    }
}
