package vn.mocgioi.http.land;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.LonLat;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.Availability;
import vn.mocgioi.land.zones.FreeLot;

/** Lots that can be leased and are not. */
@Told("Lots that can be leased and are not, the largest first, and how much of each is handed over.")
public record FreeLotsAnswer(LocalDate at, @Nullable Instant known, BigDecimal minHa, LotTotal total, List<Lot> lots) {

    static FreeLotsAnswer of(AsOf asOf, FreeLot.Wanted wanted, List<FreeLot> lots) {
        BigDecimal areaM2 = lots.stream().map(FreeLot::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal handedOverM2 = lots.stream()
                .map(FreeLot::handedOverM2)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new FreeLotsAnswer(
                asOf.day(),
                asOf.known(),
                Figures.ha(wanted.leastM2()),
                new LotTotal(lots.size(), Figures.ha(areaM2), Figures.ha(handedOverM2)),
                lots.stream().map(Lot::of).toList());
    }

    @Told("All lots of the list together.")
    record LotTotal(int lots, BigDecimal areaHa, BigDecimal handedOverHa) {}

    @Told("A lot that can be leased and is not.")
    record Lot(
            @Told("Of the feature, in the collection lots.") long id,
            @Told("The code of its zone.") String zone,
            String zoneName,
            ZoneKind kind,
            @Nullable String phase,
            String code,
            LandUse landUse,

            @Told("Whether its phase, or its zone where that has none, operates.")
            boolean operating,

            @Told("Free now, not cleared yet, or in a zone that does not operate yet.")
            Availability availability,

            @Told("The area that counts.") BigDecimal areaHa,

            @Told("What parcels that were handed over cover of it; null where no parcels are recorded.") @Nullable
            BigDecimal handedOverHa,

            @Told("The same as a share of the lot's grid area, a fraction of 1.") @Nullable
            BigDecimal handedOverShare,

            @Told("A point of the lot.") LonLat at) {

        static Lot of(FreeLot lot) {
            return new Lot(
                    lot.id(),
                    lot.zone(),
                    lot.zoneName(),
                    lot.kind(),
                    lot.phase(),
                    lot.code(),
                    lot.landUse(),
                    lot.operating(),
                    lot.availability(),
                    Figures.ha(lot.areaM2()),
                    Figures.haOrNull(lot.handedOverM2()),
                    lot.handedOverShare(),
                    LonLat.of(lot.place()));
        }
    }
}
