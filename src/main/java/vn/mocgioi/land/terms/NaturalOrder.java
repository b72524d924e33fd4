package vn.mocgioi.land.terms;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people number things: M2 before M10, M5 and M05 the same place but never equal. */
public final class NaturalOrder implements Comparator<String> {
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    private NaturalOrder() {}

    @Override
    public int compare(String a, String b) {
        int order = compareRuns(a, b);
        return order != 0 ? order : a.compareTo(b);
    }

    /** Whether both are one number to a reader, such as M5, m5 and M05. */
    public static boolean sameNumber(String a, String b) {
        return compareRuns(a, b) == 0;
    }

    private static int compareRuns(String a, String b) {
        Matcher left = RUN.matcher(a.strip());
        Matcher right = RUN.matcher(b.strip());
        while (true) {
            boolean moreLeft = left.find();
            boolean moreRight = right.find();
            if (!moreLeft || !moreRight) {
                return Boolean.compare(moreLeft, moreRight);
            }
            int order = compareRun(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compareRun(String a, String b) {
        if (!Character.isDigit(a.charAt(0)) || !Character.isDigit(b.charAt(0))) {
            return a.compareToIgnoreCase(b);
        }
        String left = a.replaceFirst("^0+(?=.)", "");
        String right = b.replaceFirst("^0+(?=.)", "");
        return left.length() != right.length() ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }
}
