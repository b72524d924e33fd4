package vn.mocgioi.http.ogc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.params.CrsParam;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.http.shape.Box;
import vn.mocgioi.http.shape.CamelCase;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.store.features.Overview.Extent;

/** What OGC API says of a collection: the same in the list and alone. */
public final class CollectionAnswers {
    /**
     * How much wider the extent is than the features, as a share of its longer side: the offered grids lie askew to one
     * another by up to two degrees, and who turns two corners into another grid, as OGC's own tests do, shall find
     * everything within.
     */
    private static final double MARGIN = 0.05;

    private static final double LEAST_MARGIN_DEG = 0.001;
    private static final double DECIMALS = 1e4;

    private final ProvinceCache province;
    private final CrsParam crs;

    public CollectionAnswers(ProvinceCache province, CrsParam crs) {
        this.province = province;
        this.crs = crs;
    }

    CollectionAnswer of(PublishedLayer collection, String self) {
        return new CollectionAnswer(
                collection.name(),
                collection.titleVi() + " · " + collection.titleEn(),
                collection.descriptionVi() + " · " + collection.descriptionEn(),
                "feature",
                new ExtentAnswer(province.extent(collection)
                        .map(extent -> new SpatialExtent(List.of(widened(extent)), Crs.WGS84.uri()))
                        .orElse(null)),
                offeredCrs(),
                crs.survey().uri(),
                links(collection, self));
    }

    /** All CRSs in which features are given. */
    List<String> offeredCrs() {
        return crs.all().stream().map(Crs::uri).toList();
    }

    @Told("What there is to know of a collection, and where its features are.")
    @CamelCase
    public record CollectionAnswer(
            String id,
            String title,
            String description,
            @OneOf("feature") String itemType,
            @Told("Somewhat wider than the features.") ExtentAnswer extent,
            @Told("The CRSs in which features are given.") List<String> crs,
            @Told("The CRS in which they were surveyed.") String storageCrs,
            List<Links.Link> links) {}

    /** In space alone: in time every collection is open at both ends, and OGC's own tests stumble over a null there. */
    @Told("Where the features are.")
    record ExtentAnswer(
            @IfAny @Told("Left out while there are no features.") @Nullable
            SpatialExtent spatial) {}

    @Told("A box around all features.")
    record SpatialExtent(List<Box> bbox, String crs) {}

    private static Box widened(Extent extent) {
        double longer = Math.max(extent.east() - extent.west(), extent.north() - extent.south());
        double margin = Math.max(MARGIN * longer, LEAST_MARGIN_DEG);
        return new Box(
                Math.max(-180, Math.floor((extent.west() - margin) * DECIMALS) / DECIMALS),
                Math.max(-90, Math.floor((extent.south() - margin) * DECIMALS) / DECIMALS),
                Math.min(180, Math.ceil((extent.east() + margin) * DECIMALS) / DECIMALS),
                Math.min(90, Math.ceil((extent.north() + margin) * DECIMALS) / DECIMALS));
    }

    private static List<Links.Link> links(PublishedLayer collection, String self) {
        String ogcRel = "http://www.opengis.net/def/rel/ogc/1.0/";
        List<Links.Link> links = new ArrayList<>(List.of(
                Links.link("self", Json.MEDIA_TYPE, "This collection", self),
                Links.link("alternate", "text/html", "This collection as HTML", self + "?f=html"),
                Links.link("items", Items.GEOJSON, "The features", self + "/items"),
                Links.link("items", "text/html", "The features as HTML", self + "/items?f=html"),
                Links.link(ogcRel + "queryables", Schemas.MEDIA_TYPE, "What filters can ask", self + "/queryables"),
                Links.link(Schemas.SORTABLES_REL, Schemas.MEDIA_TYPE, "What can be sorted by", self + "/sortables"),
                Links.link(ogcRel + "schema", Schemas.MEDIA_TYPE, "The schema of a feature", self + "/schema"),
                Links.link("describedby", Schemas.MEDIA_TYPE, "The schema of a feature", self + "/schema"),
                Links.link(ogcRel + "tilesets-vector", Json.MEDIA_TYPE, "Vector tiles", self + "/tiles")));
        String download = self.replace("/ogc/collections/", "/download/");
        for (OutputFormat format : OutputFormat.values()) {
            links.add(Links.link("enclosure", format.mediaType(), format.title(), download + "." + format.suffix()));
        }
        return links;
    }
}
