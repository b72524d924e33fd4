package vn.mocgioi.http.tiles;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import vn.mocgioi.geo.shape.TileCoord;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.db.VersionTag;
import vn.mocgioi.store.features.TileStore;

/** Vector tiles: made once for each state of the layers, kept compressed, and given out as they are. */
public final class Tiles {
    public static final String MVT = "application/vnd.mapbox-vector-tile";
    static final int MAX_ZOOM = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final long KEPT_BYTES = 64L * 1_024 * 1_024;
    private static final int ENTRY_OVERHEAD_BYTES = 200;

    private final TileStore store;
    private final LayerVersions versions;
    private final AsyncCache<Key, byte[]> gzipped = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, byte[] tile) -> tile.length + ENTRY_OVERHEAD_BYTES)
            .buildAsync();

    private final LongAdder kept = new LongAdder();
    private final LongAdder made = new LongAdder();

    private record Key(String collection, String tag, TileCoord tile) {}

    public Tiles(TileStore store, LayerVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    public void tile(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        String format = ctx.queryParam(Param.F_TILE.name());
        if (format != null && !format.equals("mvt")) {
            throw new BadParameter(Param.F_TILE.name(), "'" + format + "' is not known; a tile is mvt");
        }
        int z = coordinate(ctx, "tileMatrix", MAX_ZOOM);
        int x = coordinate(ctx, "tileCol", (1 << z) - 1);
        int y = coordinate(ctx, "tileRow", (1 << z) - 1);
        Freshness freshness = versions.of(collection);
        TileCoord place = new TileCoord(z, x, y);
        VersionTag stamp = freshness.heard();
        if (Answer.known(ctx, stamp, "mvt")) {
            return;
        }
        if (gzipped.asMap().get(key(collection, stamp, place)) == null) {
            // It is made of the state that its tag tells, which may be one that was not heard of yet.
            stamp = freshness.now();
            if (Answer.known(ctx, stamp, "mvt")) {
                return;
            }
        }
        byte[] tile = get(collection, key(collection, stamp, place));
        if (tile.length == 0) {
            ctx.status(204);
            ctx.res().setContentType(null);
        } else {
            Answer.gzipped(ctx, MVT, tile);
        }
    }

    private static Key key(PublishedLayer collection, VersionTag stamp, TileCoord place) {
        return new Key(collection.name(), stamp.tag(), place);
    }

    /** Whoever asks while the tile is being made waits for that one. */
    private byte[] get(PublishedLayer collection, Key key) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> other = gzipped.asMap().putIfAbsent(key, mine);
        if (other != null) {
            kept.increment();
            return await(other);
        }
        made.increment();
        try {
            byte[] tile = store.tile(collection, key.tile());
            mine.complete(tile.length == 0 ? tile : Answer.gzipped(tile));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
        return await(mine);
    }

    /** How many were given out as they were kept. */
    public long kept() {
        return kept.sum();
    }

    /** How many had to be made. */
    public long made() {
        return made.sum();
    }

    private static byte[] await(CompletableFuture<byte[]> tile) {
        try {
            return tile.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static int coordinate(Context ctx, String name, int max) {
        String text = ctx.pathParam(name);
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > max) {
            throw new NotFound("the " + name + " must be a whole number from 0 to " + max + ", not '" + text + "'");
        }
        return Integer.parseInt(text);
    }
}
