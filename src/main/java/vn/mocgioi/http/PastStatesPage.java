package vn.mocgioi.http;

import io.javalin.http.Context;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.PastStates;

/** The days on which what is drawn on the map changed, so that a page can draw any day without asking again. */
final class PastStatesPage {
    private final PastStates states;
    private final LayerVersions versions;

    PastStatesPage(PastStates states, LayerVersions versions) {
        this.states = states;
        this.versions = versions;
    }

    void all(Context ctx) {
        if (!Answer.known(ctx, versions.of(PastStates.LAYERS), "past-states")) {
            String found = states.json();
            Answer.json(ctx, json -> json.writeRawValue(found));
        }
    }
}
