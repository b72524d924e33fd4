package vn.mocgioi.http.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.mocgioi.land.clearance.Count;

/**
 * How records become JSON: {@code areaHa} is {@code area_ha}, days and moments are ISO, decimals have no zeros at the end
 * and no exponent, what is null is said to be null.
 */
public final class Shapes {
    private static final int MAX_DEPTH = 64;

    /** Reads what is sent, too, and no deeper than that. */
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule("answers")
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(BigDecimal.class, new Bare())
                    .addSerializer(Count.class, new AsFarAsTold()))
            .build();

    private Shapes() {}

    /** A decimal with neither an exponent nor zeros at its end. */
    private static final class Bare extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }

    /** A number, or "&lt;5" where no more is told. */
    private static final class AsFarAsTold extends JsonSerializer<Count> {
        @Override
        public void serialize(Count count, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (count.exact()) {
                json.writeNumber(count.value());
            } else {
                json.writeString(count.toString());
            }
        }
    }
}
