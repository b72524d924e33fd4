package vn.mocgioi.http.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.clearance.Count;
import vn.mocgioi.land.terms.Hectares;
import vn.mocgioi.land.time.AsOf;

/** Members of JSON objects that are figures: exact decimals as they are, hectares made from m² here. */
public final class JsonNumbers {
    private static final double DEGREE_DECIMALS = 1e9;

    private JsonNumbers() {}

    public static void number(JsonGenerator json, String name, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            BigDecimal bare = value.stripTrailingZeros();
            json.writeNumber(bare.toPlainString());
        }
    }

    /** To 0.1. */
    public static void m2(JsonGenerator json, String name, @Nullable BigDecimal areaM2) throws IOException {
        number(json, name, areaM2 == null ? null : areaM2.setScale(1, RoundingMode.HALF_UP));
    }

    /** To 4 decimals. */
    public static void ha(JsonGenerator json, String name, @Nullable BigDecimal areaM2) throws IOException {
        number(json, name, areaM2 == null ? null : Hectares.of(areaM2));
    }

    /** A number, or "&lt;5" where no more is told, or null where nothing is. */
    public static void count(JsonGenerator json, String name, @Nullable Count count) throws IOException {
        json.writeFieldName(name);
        if (count == null) {
            json.writeNull();
        } else if (count.exact()) {
            json.writeNumber(count.value());
        } else {
            json.writeString(count.toString());
        }
    }

    public static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    /** Longitude, latitude to 9 decimals, which is a tenth of a millimetre. */
    public static void lonLat(JsonGenerator json, String name, Coordinate place) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(Math.round(place.x * DEGREE_DECIMALS) / DEGREE_DECIMALS);
        json.writeNumber(Math.round(place.y * DEGREE_DECIMALS) / DEGREE_DECIMALS);
        json.writeEndArray();
    }

    public static void date(JsonGenerator json, String name, @Nullable LocalDate date) throws IOException {
        text(json, name, date);
    }

    /** The day and the moment that an answer is of. */
    public static void asOf(JsonGenerator json, AsOf asOf) throws IOException {
        date(json, "at", asOf.day());
        text(json, "known", asOf.known());
    }
}
