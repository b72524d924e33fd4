package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.Counts;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.http.shape.Box;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.features.FeatureQuery;

/** What the web page needs to know before it draws anything. */
final class ConfigPage {
    private final ProvinceCache province;
    private final LayerVersions versions;
    private final Counts counts;
    private final Crs survey;
    private final Optional<BaseMap> baseMap;

    ConfigPage(ProvinceCache province, LayerVersions versions, Counts counts, Crs survey, Optional<BaseMap> baseMap) {
        this.survey = survey;
        this.province = province;
        this.versions = versions;
        this.counts = counts;
        this.baseMap = baseMap;
    }

    void show(Context ctx) {
        versions.ofAll().now();
        Map<String, LayerState> layers = new LinkedHashMap<>();
        for (PublishedLayer collection : PublishedLayers.all()) {
            layers.put(
                    collection.name(),
                    new LayerState(versions.of(collection).now().tag(), counts.of(FeatureQuery.of(collection))));
        }
        Answer.json(
                ctx,
                new Config(
                        province.demo(),
                        survey.code(),
                        baseMap.map(map -> new Config.Background(map.url(), map.attribution()))
                                .orElse(null),
                        province.extent()
                                .map(extent -> new Box(extent.west(), extent.south(), extent.east(), extent.north()))
                                .orElse(null),
                        layers,
                        Arrays.stream(OutputFormat.values())
                                .map(OutputFormat::suffix)
                                .toList(),
                        Days.today()));
    }

    @Told("What a map needs to know before it draws anything.")
    record Config(
            @Told("Whether anything of the demo province is still there.")
            boolean demo,

            @Told("The survey grid, such as EPSG:9213.") String surveyCrs,
            @Nullable Background baseMap,

            @Told("Around everything; null where there is nothing.") @Nullable
            Box bbox,

            @Told("By collection.") Map<String, LayerState> layers,

            @Told("The endings of the files in which layers can be downloaded.")
            List<String> formats,

            @Told("In Viet Nam.") LocalDate today) {

        @Told("Tiles to draw below the map, as the operator chose.")
        record Background(@Told("With {z}, {x}, {y}.") String url, String attribution) {}
    }

    @Told("A collection as it is now.")
    record LayerState(
            @Told("Changes with every write.") String version,
            @Told("Features that are valid today.") long count) {}
}
