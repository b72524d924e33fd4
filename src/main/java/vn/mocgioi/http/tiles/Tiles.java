package vn.mocgioi.http.tiles;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.javalin.http.Context;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import vn.mocgioi.geo.shape.TileCoord;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.params.Flight;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.db.VersionTag;
import vn.mocgioi.store.features.TileStore;

/** Vector tiles: made once for each state of the layers, kept compressed, and given out as they are. */
public final class Tiles implements MeterBinder {
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
            .recordStats()
            .buildAsync();

    private record Key(List<String> collections, String tag, TileCoord tile, Days days) {}

    public Tiles(TileStore store, LayerVersions versions) {
        this.store = store;
        this.versions = versions;
    }

    /** A tile of one collection. */
    public void tile(Context ctx) {
        PublishedLayer collection = FeatureParams.collection(ctx);
        tile(ctx, List.of(collection), versions.of(collection));
    }

    /** A tile of several collections, each of them a layer of it. */
    public void ofAll(Context ctx) {
        tile(ctx, FeatureParams.collections(ctx), versions.ofAll());
    }

    private void tile(Context ctx, List<PublishedLayer> collections, Freshness freshness) {
        String format = ctx.queryParam(Param.F_TILE.name());
        if (format != null && !format.equals("mvt")) {
            throw new BadParameter(Param.F_TILE.name(), "'" + format + "' is not known; a tile is mvt");
        }
        Days days = FeatureParams.days(ctx);
        int z = coordinate(ctx, "tileMatrix", MAX_ZOOM);
        int x = coordinate(ctx, "tileCol", (1 << z) - 1);
        int y = coordinate(ctx, "tileRow", (1 << z) - 1);
        TileCoord place = new TileCoord(z, x, y);
        VersionTag stamp = freshness.heard();
        if (Answer.known(ctx, stamp, "mvt")) {
            return;
        }
        if (gzipped.asMap().get(key(collections, stamp, place, days)) == null) {
            // It is made of the state that its tag tells, which may be one that was not heard of yet.
            stamp = freshness.now();
            if (Answer.known(ctx, stamp, "mvt")) {
                return;
            }
        }
        byte[] tile = get(collections, key(collections, stamp, place, days));
        if (tile.length == 0) {
            ctx.status(204);
            ctx.res().setContentType(null);
        } else {
            Answer.gzipped(ctx, MVT, tile);
        }
    }

    private static Key key(List<PublishedLayer> collections, VersionTag stamp, TileCoord place, Days days) {
        return new Key(collections.stream().map(PublishedLayer::name).toList(), stamp.tag(), place, days);
    }

    /**
     * Whoever asks while the tile is being made waits for that one. Who finds none makes it here and not on a thread of the
     * cache, which knows nothing of the moment that this answer is of.
     */
    private byte[] get(List<PublishedLayer> collections, Key key) {
        Flight<byte[]> mine = new Flight<>();
        CompletableFuture<byte[]> tile = gzipped.get(key, (asked, executor) -> mine);
        if (tile == mine) {
            try {
                byte[] plain = made(collections, key);
                mine.complete(plain.length == 0 ? plain : Answer.gzipped(plain));
            } catch (RuntimeException | Error e) {
                mine.fail(e);
                throw e;
            }
        }
        return await(tile);
    }

    /** The layers of a tile stand one behind the other. */
    private byte[] made(List<PublishedLayer> collections, Key key) {
        ByteArrayOutputStream layers = new ByteArrayOutputStream();
        for (PublishedLayer collection : collections) {
            layers.writeBytes(store.tile(collection, key.tile(), key.days()));
        }
        return layers.toByteArray();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, gzipped, "tiles");
        count(registry, "cache", CacheStats::hitCount);
        count(registry, "database", CacheStats::missCount);
    }

    private void count(MeterRegistry registry, String from, ToDoubleFunction<CacheStats> figure) {
        FunctionCounter.builder("mocgioi.tiles", gzipped.synchronous(), cache -> figure.applyAsDouble(cache.stats()))
                .description("Tiles given out, by whether they were kept or had to be made")
                .tag("from", from)
                .register(registry);
    }

    private static byte[] await(CompletableFuture<byte[]> tile) {
        try {
            return tile.join();
        } catch (CancellationException e) {
            throw Flight.reason(e) instanceof RuntimeException reason ? reason : e;
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
