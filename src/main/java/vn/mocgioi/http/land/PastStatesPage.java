package vn.mocgioi.http.land;

import io.javalin.http.Context;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.zones.PastStates;

/** The days on which what is drawn on the map changed, so that a page can draw any day without asking again. */
public final class PastStatesPage {
    private final PastStates states;
    private final LayerVersions versions;

    public PastStatesPage(PastStates states, LayerVersions versions) {
        this.states = states;
        this.versions = versions;
    }

    public void all(Context ctx) {
        if (!Answer.known(ctx, versions.of(PastStates.LAYERS), "past-states")) {
            String found = states.json();
            Answer.json(ctx, json -> json.writeRawValue(found));
        }
    }
}
