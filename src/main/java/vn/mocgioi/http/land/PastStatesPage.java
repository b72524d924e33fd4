package vn.mocgioi.http.land;

import com.github.benmanes.caffeine.cache.Weigher;
import io.javalin.http.Context;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.KeptByState;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.zones.PastStates;

/** The days on which what is drawn on the map changed, so that a page can draw any day without asking again. */
public final class PastStatesPage {
    private static final int MOST_KEPT = 2;

    private final PastStates states;
    private final LayerVersions versions;
    private final KeptByState<String, String> kept =
            new KeptByState<>("past-states", MOST_KEPT, Weigher.singletonWeigher());

    public PastStatesPage(PastStates states, LayerVersions versions) {
        this.states = states;
        this.versions = versions;
    }

    public void all(Context ctx) {
        Freshness freshness = versions.of(PastStates.LAYERS);
        if (!Answer.known(ctx, freshness, "past-states")) {
            String found = kept.get("past-states", freshness, asked -> states.json());
            Answer.json(ctx, json -> json.writeRawValue(found));
        }
    }
}
