package vn.mocgioi.http.land;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.zones.Availability;

/** The shape of what the database itself makes into JSON, since it is much and asked for by every page that opens. */
@Told("From which day on zones, lots and markers were what, each list in the order of its days.")
public record PastStatesAnswer(
        @Told("By code.") Map<String, List<ZoneState>> zones,

        @Told("By id, those that have not always been what they are today.")
        Map<String, List<LotState>> lots,

        @Told("By id.") Map<String, List<MarkerState>> markers,

        @Told("By id, the markers that at some time stood too far from their design.")
        Map<String, List<OffDesign>> offDesign,

        PastAreas areas) {

    @Told("The day, the stage from then on, and whether it operates.")
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record ZoneState(LocalDate day, @Nullable Step stage, boolean operating) {}

    @Told("The day, and what may be hoped for of the lot from then on.")
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record LotState(LocalDate day, Availability availability) {}

    @Told("The day, and the status from then on.")
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record MarkerState(LocalDate day, MarkerStatus status) {}

    @Told("The day, and whether the marker stands too far from its design from then on.")
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record OffDesign(LocalDate day, boolean offDesign) {}

    @Told("The areas that counted, of what has not always had the area that it has today.")
    record PastAreas(
            @Told("By code.") Map<String, List<AreaState>> zones,
            @Told("By id.") Map<String, List<AreaState>> phases,
            @Told("By id.") Map<String, List<AreaState>> lots) {}

    @Told("The day, the hectares that count from then on, and by what.")
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record AreaState(
            LocalDate day,
            BigDecimal countingHa,
            @OneOf({"official", "grid"}) String counts) {}
}
