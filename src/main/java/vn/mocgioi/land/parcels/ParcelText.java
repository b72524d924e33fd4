package vn.mocgioi.land.parcels;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parcel as people write it: 12/345, tờ 12 thửa 345, thửa đất số 345, tờ bản đồ số 12; the number may be only begun.
 */
public record ParcelText(String sheetNo, String parcelNo) {
    private static final String NUMBER = "([\\p{L}\\d.-]*\\d[\\p{L}\\d.-]*)";
    private static final String BESIDE_SHEET = "(?:\\s*(?:bản đồ|ban do|địa chính|dia chinh|số|so|no\\.?)(?!\\p{L}))*";
    private static final String SHEET = "(?:số |so )?(?:tờ|to|(?:map )?sheet)" + BESIDE_SHEET + "[\\s:]*" + NUMBER;
    private static final String BESIDE_PARCEL = "(?:\\s*(?:đất|dat|số|so|no\\.?)(?!\\p{L}))*";
    private static final String PARCEL =
            "(?:số |so )?(?:thửa|thua|(?:land )?parcel)" + BESIDE_PARCEL + "[\\s:]*" + NUMBER;
    private static final String BETWEEN = "[\\s,;–-]+(?:(?:thuộc|thuoc|of|on|in)\\s+)?";

    private static final Pattern SLASH = Pattern.compile("([\\p{L}\\d.-]+)\\s*/\\s*([\\p{L}\\d.-]+)");
    private static final Pattern SHEET_FIRST = Pattern.compile(SHEET + BETWEEN + PARCEL);
    private static final Pattern PARCEL_FIRST = Pattern.compile(PARCEL + BETWEEN + SHEET);

    /** The parcel that the whole text is, if it is one. */
    public static Optional<ParcelText> of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        String small = bare.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
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
