package vn.mocgioi.http.land;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.params.KeyParams;
import vn.mocgioi.http.params.LonLatParams;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.parcels.ParcelText;
import vn.mocgioi.land.parcels.PlaceText;
import vn.mocgioi.land.parcels.SearchHit;
import vn.mocgioi.land.parcels.SearchNear;
import vn.mocgioi.store.features.Search;

/** The one search box. */
public final class SearchPage {
    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 20;

    private final Search search;
    private final Crs survey;

    public SearchPage(Search search, Crs survey) {
        this.search = search;
        this.survey = survey;
    }

    public void find(Context ctx) {
        String text = KeyParams.query(ctx, "q");
        if (text == null || text.isBlank()) {
            throw new BadParameter(
                    "q", "say what to look for: a name, a decision, sheet/parcel, a marker or coordinates");
        }
        if (text.length() > MAX_LENGTH || text.indexOf('\u0000') >= 0) {
            throw new BadParameter("q", "no more than " + MAX_LENGTH + " characters are looked for");
        }
        if (Search.wordsIn(text) > MAX_WORDS) {
            throw new BadParameter("q", "no more than " + MAX_WORDS + " words are looked for");
        }
        Coordinate here = here(ctx);
        List<SearchHit> hits = new ArrayList<>();
        Optional<PlaceText> place = PlaceText.of(text);
        Optional<ParcelText> parcel = ParcelText.of(text);
        place.ifPresent(p -> hits.add(hit(p)));
        parcel.ifPresent(p -> hits.addAll(search.parcels(p, here)));
        if (place.isEmpty()) {
            hits.addAll(search.byWords(text, here));
        }
        Answer.json(ctx, SearchAnswer.of(text, hits, hits.isEmpty() ? near(text, parcel, here) : null));
    }

    private @Nullable SearchNear near(String text, Optional<ParcelText> parcel, @Nullable Coordinate here) {
        if (parcel.isPresent()) {
            return search.near(parcel.get());
        }
        List<SearchHit> hits = search.byMostWords(text, here);
        return hits.isEmpty() ? null : SearchNear.ofWords(hits);
    }

    /** Where whoever looks stands, when it is said. */
    private static @Nullable Coordinate here(Context ctx) {
        boolean said = ctx.queryParam(Param.LON.name()) != null || ctx.queryParam(Param.LAT.name()) != null;
        return said ? LonLatParams.required(ctx) : null;
    }

    private SearchHit hit(PlaceText place) {
        Coordinate wgs84 = place.survey()
                ? Transform.between(survey, Crs.WGS84).apply(place.x(), place.y())
                : new Coordinate(place.x(), place.y());
        Coordinate grid = place.survey()
                ? new Coordinate(place.x(), place.y())
                : Transform.between(Crs.WGS84, survey).apply(place.x(), place.y());
        return new SearchHit(
                "coordinates",
                null,
                null,
                String.format(Locale.ROOT, "%.6f, %.6f", wgs84.y, wgs84.x),
                String.format(Locale.ROOT, "X %.3f, Y %.3f (%s)", grid.y, grid.x, survey.code()),
                null,
                List.of(wgs84.x, wgs84.y, wgs84.x, wgs84.y),
                null);
    }
}
