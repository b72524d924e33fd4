package vn.mocgioi.http.land;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Box;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.LonLat;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.parcels.SearchHit;

/** What was found. */
@Told("What was found, the likeliest first.")
public record SearchAnswer(@Told("What was looked for.") String q, List<Hit> results) {

    static SearchAnswer of(String text, List<SearchHit> hits) {
        return new SearchAnswer(text, hits.stream().map(Hit::of).toList());
    }

    record Hit(
            @OneOf({"zone", "phase", "decision", "parcel", "marker", "commune", "project", "coordinates"})
            String kind,

            @Told("Where the feature is; null when it is none.") @Nullable
            String collection,

            @IfAny @Told("Of the feature.") @Nullable Long id,
            String label,

            @Told("What tells it from others of that name.") @Nullable
            String detail,

            @Told("The code of its zone.") @Nullable String zone,
            Box bbox,
            @Told("The middle of the box.") LonLat at) {

        static Hit of(SearchHit hit) {
            Box box = Box.of(hit.box());
            return new Hit(
                    hit.kind(), hit.collection(), hit.id(), hit.label(), hit.detail(), hit.zone(), box, box.middle());
        }
    }
}
