package vn.mocgioi.land.parcels;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes near to something that was not found.
 *
 * @param sheetNo of the parcel that was looked for; null when it was something else
 * @param parcels how many this sheet has
 * @param sheets those next to it by number, itself first when there is one
 * @param hits the parcels next to it by number, or what most words are said of
 */
public record SearchNear(@Nullable String sheetNo, int parcels, List<String> sheets, List<SearchHit> hits) {

    public static SearchNear ofWords(List<SearchHit> hits) {
        return new SearchNear(null, 0, List.of(), hits);
    }
}
