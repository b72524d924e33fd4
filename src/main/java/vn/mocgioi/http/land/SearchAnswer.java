package vn.mocgioi.http.land;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Box;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.LonLat;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.parcels.SearchHit;
import vn.mocgioi.land.parcels.SearchNear;

/** What was found. */
@Told("What was found, the likeliest first.")
public record SearchAnswer(
        @Told("What was looked for.") String q,
        List<Hit> results,

        @IfAny @Told("What comes near; only where nothing was found.") @Nullable
        Near near) {

    static SearchAnswer of(String text, List<SearchHit> hits, @Nullable SearchNear near) {
        return new SearchAnswer(text, hits(hits), near == null ? null : Near.of(near));
    }

    private static List<Hit> hits(List<SearchHit> hits) {
        return hits.stream().map(Hit::of).toList();
    }

    @Told("What comes near where nothing was found.")
    record Near(
            @IfAny @Told("Of the parcel that was looked for.") @Nullable
            String sheetNo,

            @IfAny @Told("How many the sheet has: none where there is no such sheet.") @Nullable
            Integer parcels,

            @IfAny @Told("Those next to it by number, itself first where there is one.") @Nullable
            List<String> sheets,

            @Told("The parcels next to it by number, or what most of the words are said of.")
            List<Hit> results) {

        static Near of(SearchNear near) {
            boolean ofParcel = near.sheetNo() != null;
            return new Near(
                    near.sheetNo(),
                    ofParcel ? near.parcels() : null,
                    ofParcel ? near.sheets() : null,
                    SearchAnswer.hits(near.hits()));
        }
    }

    @Told("Something that was found, and where it is.")
    record Hit(
            @OneOf({"zone", "phase", "decision", "parcel", "marker", "commune", "project", "coordinates"})
            String kind,

            @OneOf({"zones", "phases", "parcels", "markers", "communes", "projects"})
            @Told("Where the feature is; null when it is none.")
            @Nullable
            String collection,

            @IfAny @Told("Of the feature.") @Nullable Long id,
            String label,

            @Told("What tells it from others of that name.") @Nullable
            String detail,

            @Told("The code of its zone.") @Nullable String zone,
            Box bbox,
            @Told("The middle of the box.") LonLat at,

            @IfAny @Told("The parcel that was looked for and is no more, where this one came of it.") @Nullable
            String replaces) {

        static Hit of(SearchHit hit) {
            Box box = Box.of(hit.box());
            return new Hit(
                    hit.kind(),
                    hit.collection(),
                    hit.id(),
                    hit.label(),
                    hit.detail(),
                    hit.zone(),
                    box,
                    box.middle(),
                    hit.replaces());
        }
    }
}
