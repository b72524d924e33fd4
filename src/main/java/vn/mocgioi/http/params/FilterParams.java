package vn.mocgioi.http.params;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mocgioi.exchange.cql2.Cql2Json;
import vn.mocgioi.exchange.cql2.Cql2Text;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.filter.BadFilter;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Location;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.store.features.FeatureQuery;

/** Reads the parameters that narrow down which features are meant: bbox, filter, zone, and properties by name. */
final class FilterParams {
    private final CrsParam crs;
    private final Counts counts;

    FilterParams(CrsParam crs, Counts counts) {
        this.crs = crs;
        this.counts = counts;
    }

    /** All conditions of the request. */
    List<Filter> read(Context ctx, PublishedLayer collection) {
        List<Filter> filters = new ArrayList<>();
        box(ctx).ifPresent(filters::add);
        written(ctx, collection).ifPresent(filters::add);
        for (Property property : collection.properties()) {
            String value = ctx.queryParam(property.name());
            if (value != null) {
                filters.add(equal(property, value));
            }
        }
        String id = ctx.queryParam(Operand.Id.NAME);
        if (id != null) {
            Operand number = new Operand.Number(decimal(Operand.Id.NAME, id));
            filters.add(Filter.Comparison.of(new Operand.Id(), Filter.Operator.EQUAL, number));
        }
        String zone = KeyParams.query(ctx, Param.ZONE.name());
        if (zone != null && collection.find(Param.ZONE.name()).isEmpty()) {
            filters.add(inZone(zone));
        }
        return filters;
    }

    private Filter inZone(String code) {
        Filter same = equal(PublishedLayers.ZONES.get("code"), code);
        if (counts.of(FeatureQuery.of(PublishedLayers.ZONES).where(List.of(same))) == 0) {
            throw new BadParameter(Param.ZONE.name(), "there is no zone '" + code + "' today");
        }
        return new Filter.InZone(code);
    }

    private Optional<Filter> box(Context ctx) {
        String text = ctx.queryParam("bbox");
        Crs boxCrs = crs.read(ctx, "bbox-crs");
        if (text == null) {
            return Optional.empty();
        }
        String[] parts = text.split(",", -1);
        if (parts.length != 4 && parts.length != 6) {
            throw new BadParameter("bbox", "four numbers are needed, west,south,east,north, or six with heights");
        }
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number("bbox", parts[i]);
        }
        try {
            return Optional.of(new Filter.Spatial(
                    Filter.SpatialRelation.INTERSECTS, new Location.OfFeature(), Location.Box.of(boxCrs, numbers)));
        } catch (IllegalArgumentException e) {
            throw new BadParameter("bbox", String.valueOf(e.getMessage()));
        }
    }

    private Optional<Filter> written(Context ctx, PublishedLayer collection) {
        String text = ctx.queryParam("filter");
        String language = ctx.queryParam("filter-lang");
        Crs filterCrs = crs.read(ctx, "filter-crs");
        if (language != null && !Param.FILTER_LANGUAGES.contains(language)) {
            throw new BadParameter(
                    "filter-lang",
                    "'" + language + "' is not known; known are " + String.join(", ", Param.FILTER_LANGUAGES));
        }
        if (text == null) {
            return Optional.empty();
        }
        String meant = language != null ? language : text.stripLeading().startsWith("{") ? "cql2-json" : "cql2-text";
        try {
            return Optional.of(
                    switch (meant) {
                        case "cql2-json" -> Cql2Json.parse(text, collection, filterCrs);
                        case "cql-text" -> Cql2Text.parseDraft(text, collection, filterCrs);
                        default -> Cql2Text.parse(text, collection, filterCrs);
                    });
        } catch (BadFilter e) {
            throw new BadParameter("filter", String.valueOf(e.getMessage()));
        }
    }

    private static Filter equal(Property property, String value) {
        if (property.type() == ColumnType.CHOICE && !property.choices().contains(value)) {
            throw new BadParameter(
                    property.name(),
                    "'" + value + "' is not known; known are " + String.join(", ", property.choices()));
        }
        try {
            Operand operand = switch (property.type()) {
                case TEXT, CHOICE, DATE -> new Operand.Text(value);
                case INTEGER, DECIMAL -> new Operand.Number(decimal(property.name(), value));
                case BOOLEAN -> new Operand.Bool(truth(property.name(), value));
            };
            return Filter.Comparison.of(new Operand.Of(property), Filter.Operator.EQUAL, operand);
        } catch (BadFilter e) {
            throw new BadParameter(property.name(), String.valueOf(e.getMessage()));
        }
    }

    /** GDAL, which has no truth values in its SQL, asks for 1 and 0. */
    private static boolean truth(String parameter, String text) {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new BadParameter(parameter, "'" + text + "' is neither true nor false");
        };
    }

    private static BigDecimal decimal(String parameter, String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new BadParameter(parameter, "'" + text + "' is not a number");
        }
    }

    private static double number(String parameter, String text) {
        double number = decimal(parameter, text).doubleValue();
        if (!Double.isFinite(number)) {
            throw new BadParameter(parameter, "'" + text + "' is beyond all numbers");
        }
        return number;
    }
}
