package vn.mocgioi.http.files;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;

/** The shape of a page of a report, whose rows are handed on as they were written when they were judged. */
@Told("What became of every row of an import.")
public record ReportAnswer(
        @Told("In the order of the file.") List<ReportRow> rows,
        String layer,
        String file,

        @Told("Of the coordinates; null where there are none.") @Nullable
        String crs,

        @Told("Where that was said.") @Nullable String crsSource,
        long rowsRead,
        long accepted,
        long rejected,
        long unchanged,
        @Told("How many rows have an error, by its code.") Map<String, Long> errors,
        @Told("How many rows have a warning, by its code.") Map<String, Long> warnings,

        @Told("By heading of the file the column that it is; null where it is none.")
        Map<String, @Nullable String> columns,

        @Told("What there is to say of the file as a whole.")
        List<FileFinding> fileFindings,

        boolean written,
        boolean dryRun,

        @IfAny @Told("The address of the page after this one.") @Nullable
        String next) {

    @Told("What became of one row.")
    record ReportRow(
            @Told("In the file, from 1.") long row,
            @Told("What names the object.") String key,
            @OneOf({"accepted", "rejected", "unchanged"}) String outcome,
            @IfAny @Nullable List<Reason> reasons) {}

    @Told("Why a row was rejected, or what is odd about it.")
    record Reason(
            @OneOf({"error", "warning", "info"}) String severity,
            @Told("Never changes.") String code,
            @IfAny @Told("The column.") @Nullable String field,
            String message,

            @IfAny @Told("Where, in the CRS of the file.") @Nullable
            EastNorth at,

            @IfAny @Told("What the message tells, by name.") @Nullable
            Map<String, String> values,

            @IfAny @Told("Of a polygon that was mended, or was not because of this.") @Nullable
            BigDecimal areaBeforeM2,

            @IfAny @Nullable BigDecimal areaAfterM2,
            @IfAny @Nullable BigDecimal areaChangeM2,
            @IfAny @Nullable BigDecimal areaChangePercent) {}

    @Told("Something to say of the file as a whole.")
    record FileFinding(
            String code,
            String message,

            @Told("Whether nothing is written because of it.")
            boolean refuses,

            @IfAny @Told("Where, in the CRS of the file.") @Nullable
            List<EastNorth> at) {}

    @Told("East and north, or longitude and latitude, in the CRS of the file.")
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record EastNorth(double east, double north) {}
}
