package vn.mocgioi.exchange.cad;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the text in a parcel says: its number, mostly {@code 12/131} for sheet 12, parcel 131; beside it or on lines of
 * their own a cadastral map may have the code of the land use and the area, {@code ONT 250.3}.
 *
 * @param sheetNo null when the text has the parcel's number alone
 * @param landUse the code of the land use, or null
 */
record ParcelLabel(
        @Nullable String sheetNo, String parcelNo, @Nullable String landUse) {
    private static final String NUMBER = "\\d{1,7}[\\p{L}]?(?:-\\d+)?";
    private static final Pattern SHEET_AND_PARCEL =
            Pattern.compile("(?=[^/]*\\d)([\\p{L}\\d][\\p{L}\\d.-]{0,19})/(" + NUMBER + ")");
    private static final Pattern PARCEL = Pattern.compile(NUMBER);
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?iu)(?:tờ|to)(?:\\s+(?:bản đồ|ban do|số|so|bđ))*[\\s.:]*(\\d+\\p{L}?)[\\s,;/-]*(?:thửa|thua)(?:\\s+(?:đất|dat|số|so))*[\\s.:]*("
                    + NUMBER + ")");
    /** With its decimal, as Vietnamese maps give 0.1 m², or its unit, so that it is told from a number. */
    private static final Pattern AREA =
            Pattern.compile("(?:S|DT)?[=:]?(?:\\d{1,9}|\\d{1,3}(?:[.,]\\d{3})+)(?:[.,]\\d{1,2}(?:m2|m²)?|m2|m²)|m2|m²");

    private static final Pattern WHOLE = Pattern.compile("\\d{2,9}");
    /** By how much an area that is written may differ from the one that is drawn. */
    private static final double AREA_SHARE = 0.01;

    private static final Pattern LAND_USE = Pattern.compile("\\p{Lu}{2,4}(?:[+]\\p{Lu}{2,4})*");

    /** Why a text gives no number, as one sentence. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    /**
     * Reads a text, or several of one outline with line breaks between.
     *
     * @param areaM2 of the outline: a whole number beside another, which is about as large, is the area
     * @throws Unreadable when it has no number, or more than one
     */
    static ParcelLabel read(String text, double areaM2) throws Unreadable {
        Matcher words = IN_WORDS.matcher(text);
        if (words.find()) {
            return new ParcelLabel(words.group(1), words.group(2), null);
        }
        List<String> numbers = new ArrayList<>();
        List<String> landUses = new ArrayList<>();
        for (String part : text.replaceAll("\\s*/\\s*", "/")
                .replaceAll("[()\\[\\]]", " ")
                .strip()
                .split("\\s+")) {
            if (SHEET_AND_PARCEL.matcher(part).matches() || PARCEL.matcher(part).matches()) {
                numbers.add(part);
            } else if (LAND_USE.matcher(part).matches()) {
                landUses.add(part);
            } else if (!AREA.matcher(part).matches()) {
                throw new Unreadable("'%s' is no number of a parcel; it should be sheet/parcel such as 12/131"
                        .formatted(oneLine(text)));
            }
        }
        if (numbers.size() > 1) {
            List<String> areas =
                    numbers.stream().filter(number -> isArea(number, areaM2)).toList();
            if (areas.size() == 1) {
                numbers.removeAll(areas);
            }
        }
        if (numbers.size() != 1) {
            throw new Unreadable("'%s' has %s; it should be sheet/parcel such as 12/131"
                    .formatted(oneLine(text), numbers.isEmpty() ? "no number of a parcel" : "several numbers"));
        }
        String landUse = landUses.size() == 1 ? landUses.get(0) : null;
        Matcher both = SHEET_AND_PARCEL.matcher(numbers.get(0));
        return both.matches()
                ? new ParcelLabel(both.group(1), both.group(2), landUse)
                : new ParcelLabel(null, numbers.get(0), landUse);
    }

    private static boolean isArea(String number, double areaM2) {
        return WHOLE.matcher(number).matches()
                && Math.abs(Double.parseDouble(number) - areaM2) <= Math.max(1, AREA_SHARE * areaM2);
    }

    /** Whether what stands behind the stroke is the area of the outline, by its size. */
    boolean isOverArea(double areaM2) {
        return sheetNo != null && isArea(parcelNo, areaM2);
    }

    /**
     * A number over an area: 131/2500 is parcel 131 of the sheet that is said.
     *
     * @throws Unreadable when none is said
     */
    ParcelLabel overArea(@Nullable String said) throws Unreadable {
        if (said == null) {
            throw new Unreadable(
                    "'%s/%s' may be sheet %s and parcel %s, but most such texts of the drawing have the area of their outline behind the stroke; say the sheet with --sheet, or choose the layer of the numbers with --label-layer"
                            .formatted(sheetNo, parcelNo, sheetNo, parcelNo));
        }
        return said.equals(sheetNo) ? this : new ParcelLabel(said, String.valueOf(sheetNo), landUse);
    }

    /**
     * The same with the sheet that is said for the whole drawing.
     *
     * @throws Unreadable when neither says it, or both say different ones
     */
    ParcelLabel onSheet(@Nullable String said) throws Unreadable {
        if (sheetNo == null && said == null) {
            throw new Unreadable("'%s' names no map sheet; say it with --sheet, or write sheet/parcel such as 12/%s"
                    .formatted(parcelNo, parcelNo));
        }
        if (sheetNo != null && said != null && !sheetNo.equals(said)) {
            throw new Unreadable(
                    "'%s/%s' is on sheet %s, and --sheet says %s; if the second number is an area, choose another layer with --label-layer"
                            .formatted(sheetNo, parcelNo, sheetNo, said));
        }
        return new ParcelLabel(sheetNo == null ? said : sheetNo, parcelNo, landUse);
    }

    static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
