package vn.mocgioi.cli.demo.base;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;

/** A schematic commune with the dates between which it is valid. */
public record Commune(
        String code,
        String fullname,
        String fullnameEn,
        String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Polygon polygon) {}
