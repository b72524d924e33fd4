package vn.mocgioi.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Layers;
import vn.mocgioi.land.ParcelFacts;
import vn.mocgioi.land.ParcelObstacle;
import vn.mocgioi.store.LayerVersions;
import vn.mocgioi.store.Parcels;

/** What is known of one parcel; of holders, obstacles, documents and amounts staff alone are told. */
final class ParcelPage {
    private static final List<String> LAYERS = Stream.of(
                    Layers.PARCELS, Layers.EVENTS, Layers.ZONES, Layers.PHASES, Layers.COMMUNES, Layers.RULES)
            .map(Layer::name)
            .toList();

    private final Parcels parcels;
    private final LayerVersions versions;

    ParcelPage(Parcels parcels, LayerVersions versions) {
        this.parcels = parcels;
        this.versions = versions;
    }

    void show(Context ctx) {
        long id = id(ctx.pathParam("id"));
        boolean staff = StaffDoor.staff(ctx) != null;
        if (Answer.known(ctx, versions.of(LAYERS), "parcel")) {
            return;
        }
        ParcelFacts facts = parcels.find(id, staff).orElseThrow(() -> new NotFound("there is no parcel " + id));
        Answer.json(ctx, json -> {
            json.writeStartObject();
            ParcelJson.facts(json, facts);
            if (staff) {
                ParcelJson.dossier(json, parcels.dossier(id));
            }
            json.writeEndObject();
        });
    }

    /** Which parcels are held up, since when and until when: for staff, whose map hatches them on any day. */
    void obstacles(Context ctx) {
        Answer.keeping(ctx);
        List<ParcelObstacle> obstacles = parcels.obstacles();
        Answer.json(ctx, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("obstacles");
            for (ParcelObstacle obstacle : obstacles) {
                json.writeStartObject();
                ParcelJson.obstacle(json, obstacle);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("there is no parcel '" + text + "'; parcels are known here by the id of the feature");
        }
        return Long.parseLong(text);
    }
}
