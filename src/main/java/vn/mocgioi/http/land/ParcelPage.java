package vn.mocgioi.http.land;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.parcels.ParcelFacts;
import vn.mocgioi.land.parcels.ParcelObstacle;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.people.Audit;
import vn.mocgioi.store.zones.Parcels;

/** What is known of one parcel; of holders, obstacles, documents and amounts staff alone are told. */
public final class ParcelPage {
    private static final List<String> LAYERS = Stream.of(
                    Layers.PARCELS, Layers.EVENTS, Layers.ZONES, Layers.PHASES, Layers.COMMUNES, Layers.RULES)
            .map(Layer::name)
            .toList();

    private final Parcels parcels;
    private final LayerVersions versions;
    private final Audit audit;

    public ParcelPage(Parcels parcels, LayerVersions versions, Audit audit) {
        this.audit = audit;
        this.parcels = parcels;
        this.versions = versions;
    }

    public void show(Context ctx) {
        long id = id(ctx.pathParam("id"));
        if (Answer.known(ctx, versions.of(LAYERS), "parcel")) {
            return;
        }
        boolean staff = parcels.isWithin(StaffDoor.reach(ctx), id);
        ParcelFacts facts = parcels.find(id, staff).orElseThrow(() -> new NotFound("there is no parcel " + id));
        if (staff) {
            audit.note(
                    StaffDoor.requireStaff(ctx),
                    Deed.PARCEL_READ,
                    Long.toString(id),
                    Origin.of(ctx).caller());
        }
        Answer.json(ctx, ParcelAnswer.of(facts, staff ? parcels.dossier(id) : null));
    }

    /** Which parcels are held up, since when and until when: for staff, whose map hatches them on any day. */
    public void obstacles(Context ctx) {
        Answer.json(
                ctx,
                new Obstacles(parcels.obstacles(StaffDoor.reach(ctx)).stream()
                        .map(HeldUpParcel::of)
                        .toList()));
    }

    /** All that holds up any parcel. */
    @Told("What holds up which parcels, and from when until when.")
    public record Obstacles(List<HeldUpParcel> obstacles) {}

    @Told("A parcel that something holds up.")
    record HeldUpParcel(
            @Told("The id of the feature, in the collection parcels.")
            long parcel,

            ObstacleReason reason,
            LocalDate opened,

            @Told("The first day on which it is out of the way; null while it is there.") @Nullable
            LocalDate closed,

            @Told(
                    "The first day on which it holds the parcel up no more: it is out of the way, or the site is handed over all the same; null while it does.")
            @Nullable
            LocalDate blocksUntil) {

        static HeldUpParcel of(ParcelObstacle obstacle) {
            return new HeldUpParcel(
                    obstacle.parcelId(),
                    obstacle.reason(),
                    obstacle.opened(),
                    obstacle.closed(),
                    obstacle.blocksUntil());
        }
    }

    private static long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("there is no parcel '" + text + "'; parcels are known here by the id of the feature");
        }
        return Long.parseLong(text);
    }
}
