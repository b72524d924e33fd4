package vn.mocgioi.land.parcels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as people write it: latitude and longitude on WGS 84 as decimals or in degrees, minutes and seconds, in either
 * order; or X and Y of the survey grid, in metres.
 *
 * @param survey whether x and y are E and N of the survey CRS, else longitude and latitude
 */
public record PlaceText(double x, double y, boolean survey) {

    /** 21°33'00"N, 21d33m, 105 51 0 E and the like; a comma may be the decimal one. */
    private static final Pattern DEGREES = Pattern.compile(
            "(\\d{1,3})\\s*[°ºd]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’m]?\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:[\"″”s]|'')?)?\\s*([NSEWBĐ])?");

    private static final Pattern BY_SPACES =
            Pattern.compile("^(\\d{1,3})[\\s:]\\s*(\\d{1,2})[\\s:]\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*([NSEWBĐ])?$");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,]*\\d|\\d");
    private static final Pattern LABELS =
            Pattern.compile("(?i)\\b(?:lat|lon|lng|vĩ độ|kinh độ|x|y|e|n|bắc|đông)\\b\\s*[:=]?|[()\\[\\];]");

    /** The place that the whole text is, if it is one. */
    public static Optional<PlaceText> of(String text) {
        String bare = text.strip();
        Optional<PlaceText> degrees = degrees(bare.toUpperCase(Locale.ROOT));
        return degrees.isPresent() ? degrees : numbers(bare);
    }

    /**
     * One of a pair of columns in degrees, minutes and seconds: 105°51'30,5"E, 105d51m30s, 105 51 30.5.
     *
     * @param east whether it is a longitude; nothing for one that says that it is the other
     */
    public static Optional<Double> degrees(String text, boolean east) {
        String bare = BY_SPACES
                .matcher(text.strip().toUpperCase(Locale.ROOT).replace('D', '°'))
                .replaceFirst("$1°$2'$3\"$4");
        Matcher match = DEGREES.matcher(bare.replace('M', '\'').replaceFirst("S(?=[NEWBĐ]?$)", "\""));
        boolean whole = bare.contains("°") || bare.contains("º");
        if (!whole || !match.matches() || (east ? isNorth(match) : isEast(match))) {
            return Optional.empty();
        }
        return Optional.of(value(match));
    }

    private static Optional<PlaceText> degrees(String text) {
        if (!text.contains("°") && !text.contains("º")) {
            return Optional.empty();
        }
        List<MatchResult> parts = DEGREES.matcher(text).results().toList();
        String rest = DEGREES.matcher(text).replaceAll("").replaceAll("[\\s,;]", "");
        if (parts.size() != 2 || !rest.isEmpty()) {
            return Optional.empty();
        }
        double first = value(parts.get(0));
        double second = value(parts.get(1));
        boolean eastFirst = isEast(parts.get(0)) || isNorth(parts.get(1));
        return eastFirst ? wgs84(first, second) : isEast(parts.get(1)) ? wgs84(second, first) : ordered(first, second);
    }

    private static boolean isEast(MatchResult part) {
        return part.group(4) != null && "EWĐ".contains(part.group(4));
    }

    private static boolean isNorth(MatchResult part) {
        return part.group(4) != null && "NSB".contains(part.group(4));
    }

    private static double value(MatchResult part) {
        double value = Double.parseDouble(part.group(1)) + sixtieths(part.group(2)) + sixtieths(part.group(3)) / 60;
        return "S".equals(part.group(4)) || "W".equals(part.group(4)) ? -value : value;
    }

    private static double sixtieths(String text) {
        return text == null ? 0 : Double.parseDouble(text.replace(',', '.')) / 60;
    }

    private static Optional<PlaceText> numbers(String text) {
        String bare = LABELS.matcher(text).replaceAll(" ").strip();
        List<String> parts = split(bare);
        if (parts.size() != 2) {
            return Optional.empty();
        }
        Optional<Double> first = number(parts.get(0));
        Optional<Double> second = number(parts.get(1));
        return first.isPresent() && second.isPresent() ? ordered(first.get(), second.get()) : Optional.empty();
    }

    /** Apart by spaces, or by a comma when there are none. */
    private static List<String> split(String text) {
        List<String> bySpace = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            String number = word.replaceAll("^,|,$", "");
            if (!number.isEmpty()) {
                bySpace.add(number);
            }
        }
        return bySpace.size() == 1 ? List.of(bySpace.get(0).split(",", 2)) : bySpace;
    }

    /** 2383984.82, 2383984,82, 2.383.984,82 and 2,383,984.82. */
    private static Optional<Double> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int dots = text.length() - text.replace(".", "").length();
        int commas = text.length() - text.replace(",", "").length();
        String plain = text;
        if (dots > 0 && commas > 0) {
            boolean commaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
            plain = commaLast ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        } else if (dots > 1) {
            plain = text.replace(".", "");
        } else if (commas > 1) {
            plain = text.replace(",", "");
        } else {
            plain = text.replace(',', '.');
        }
        try {
            return Optional.of(Double.parseDouble(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Two numbers whose sizes tell what they are: in Viet Nam no latitude is a longitude, no X a Y. */
    private static Optional<PlaceText> ordered(double first, double second) {
        if (isLatitude(first) && isLongitude(second)) {
            return wgs84(second, first);
        }
        if (isLongitude(first) && isLatitude(second)) {
            return wgs84(first, second);
        }
        if (isNorthing(first) && isEasting(second)) {
            return Optional.of(new PlaceText(second, first, true));
        }
        if (isEasting(first) && isNorthing(second)) {
            return Optional.of(new PlaceText(first, second, true));
        }
        return Optional.empty();
    }

    private static Optional<PlaceText> wgs84(double longitude, double latitude) {
        return isLatitude(latitude) && isLongitude(longitude)
                ? Optional.of(new PlaceText(longitude, latitude, false))
                : Optional.empty();
    }

    private static boolean isLatitude(double value) {
        return value >= 5 && value <= 25;
    }

    private static boolean isLongitude(double value) {
        return value >= 100 && value <= 120;
    }

    private static boolean isNorthing(double value) {
        return value >= 850_000 && value <= 2_700_000;
    }

    private static boolean isEasting(double value) {
        return value >= 200_000 && value < 850_000;
    }
}
