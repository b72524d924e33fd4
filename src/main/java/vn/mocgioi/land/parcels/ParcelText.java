package vn.mocgioi.land.parcels;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parcel as people write it: 12/345, tờ 12 thửa 345, thửa 345 tờ 12; the number may be only begun. */
public record ParcelText(String sheetNo, String parcelNo) {
    private static final Pattern SLASH = Pattern.compile("([\\p{L}\\d.-]+)\\s*/\\s*([\\p{L}\\d.-]+)");
    private static final Pattern SHEET_FIRST = Pattern.compile(
            "(?:tờ|to|số tờ|sheet)\\s*(?:số|so|bản đồ|ban do)?\\s*([\\p{L}\\d.-]+)[\\s,;]+(?:thửa|thua|parcel)\\s*(?:số|so|đất|dat)?\\s*([\\p{L}\\d.-]+)");
    private static final Pattern PARCEL_FIRST = Pattern.compile(
            "(?:thửa|thua|parcel)\\s*(?:số|so|đất|dat)?\\s*([\\p{L}\\d.-]+)[\\s,;]+(?:tờ|to|sheet)\\s*(?:số|so|bản đồ|ban do)?\\s*([\\p{L}\\d.-]+)");

    public static Optional<ParcelText> of(String text) {
        String bare = text.strip();
        String small = bare.toLowerCase(Locale.ROOT);
        Matcher slash = SLASH.matcher(bare);
        if (slash.matches()) {
            return Optional.of(new ParcelText(slash.group(1), slash.group(2)));
        }
        Matcher sheetFirst = SHEET_FIRST.matcher(small);
        if (sheetFirst.matches()) {
            return Optional.of(new ParcelText(sheetFirst.group(1), sheetFirst.group(2)));
        }
        Matcher parcelFirst = PARCEL_FIRST.matcher(small);
        return parcelFirst.matches()
                ? Optional.of(new ParcelText(parcelFirst.group(2), parcelFirst.group(1)))
                : Optional.empty();
    }
}
