package vn.mocgioi.exchange.source;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where the letters of a text stand. A text begins at its point, or stands about it, as its style says; the parcel it is
 * written in is the one around the middle of its letters, while its beginning may lie in a neighbour.
 */
public final class TextPlace {
    /** What follows the text itself in GDAL's style: {@code LABEL(f:"Arial",t:"12/131",p:5,s:2g,dx:9g,c:#000000)}. */
    private static final Pattern BEHIND_TEXT = Pattern.compile("LABEL\\(.*\"(,[^\"]*)\\)", Pattern.DOTALL);

    private static final Pattern SETTING = Pattern.compile(",(p|s|dx|dy|a):(-?[0-9.]+(?:e-?\\d+)?)g?");
    /** Of the height of its letters, as the fonts of drawings have it about. */
    private static final double LETTER_WIDTH = 0.75;

    private static final double LINE_SPACING = 1.6;

    private TextPlace() {}

    /**
     * The middle of a text.
     *
     * @param at its point
     * @param style as GDAL gives it, or null
     */
    public static Coordinate middle(Coordinate at, @Nullable String style, String text) {
        Matcher settings = style == null ? null : BEHIND_TEXT.matcher(style);
        if (settings == null || !settings.matches()) {
            return at;
        }
        double height = 0;
        double right = 0;
        double up = 0;
        double angle = 0;
        int anchor = 1;
        Matcher setting = SETTING.matcher(settings.group(1));
        while (setting.find()) {
            double value = Double.parseDouble(setting.group(2));
            switch (setting.group(1)) {
                case "p" -> anchor = (int) value;
                case "s" -> height = value;
                case "dx" -> right = value;
                case "dy" -> up = value;
                default -> angle = Math.toRadians(value);
            }
        }
        String[] lines = text.split("\n", -1);
        double width = LETTER_WIDTH
                * height
                * Arrays.stream(lines).mapToInt(String::length).max().orElse(0);
        double extent = height * (1 + LINE_SPACING * (lines.length - 1));
        // 1 to 3 on the base line, 4 to 6 half way up, 7 to 9 at the top, 10 to 12 at the bottom; left, middle, right
        double along = (1 - (anchor - 1) % 3) * width / 2;
        double above = anchor >= 4 && anchor <= 6 ? 0 : anchor >= 7 && anchor <= 9 ? -extent / 2 : extent / 2;
        return new Coordinate(
                at.x + right + along * Math.cos(angle) - above * Math.sin(angle),
                at.y + up + along * Math.sin(angle) + above * Math.cos(angle));
    }
}
