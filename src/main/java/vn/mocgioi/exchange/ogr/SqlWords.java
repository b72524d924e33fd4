package vn.mocgioi.exchange.ogr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of SQL as SQLite splits it: words in capitals, quoted names as they are, strings and numbers as such, and
 * single signs; comments are left out.
 */
record SqlWords(List<Word> words) {
    private static final Pattern WORD = Pattern.compile(
            "\\s+|--[^\\n]*|/\\*.*?(?:\\*/|$)|(?<string>'(?:[^']|'')*')"
                    + "|(?<quoted>\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\])"
                    + "|(?<number>[0-9][0-9A-Za-z.]*)|(?<bare>[\\p{L}_$\\x80-\\x{10FFFF}][\\p{L}\\p{N}_$\\x80-\\x{10FFFF}]*)"
                    + "|(?<sign>.)",
            Pattern.DOTALL);

    enum Kind {
        BARE,
        QUOTED,
        VALUE,
        SIGN
    }

    /**
     * One of them.
     *
     * @param text a bare word in capitals, a quoted name without its quotes
     */
    record Word(Kind kind, String text) {
        boolean is(String other) {
            return kind != Kind.QUOTED && kind != Kind.VALUE && text.equals(other);
        }

        boolean isName() {
            return kind == Kind.BARE || kind == Kind.QUOTED;
        }
    }

    static SqlWords of(String sql) {
        List<Word> words = new ArrayList<>();
        Matcher next = WORD.matcher(sql);
        while (next.find()) {
            if (next.group("string") != null || next.group("number") != null) {
                words.add(new Word(Kind.VALUE, next.group()));
            } else if (next.group("quoted") != null) {
                String quoted = next.group();
                String quote = quoted.substring(quoted.length() - 1);
                words.add(new Word(
                        Kind.QUOTED, quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote)));
            } else if (next.group("bare") != null) {
                words.add(new Word(Kind.BARE, next.group().toUpperCase(Locale.ROOT)));
            } else if (next.group("sign") != null) {
                words.add(new Word(Kind.SIGN, next.group()));
            }
        }
        return new SqlWords(words);
    }

    boolean startsWith(String... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= words.size() || !words.get(i).is(first[i])) {
                return false;
            }
        }
        return true;
    }

    boolean has(String word) {
        return words.stream().anyMatch(one -> one.is(word));
    }

    /**
     * Names before an opening bracket: functions, and whatever looks like one.
     *
     * @param from the first word that may be one
     */
    List<Word> called(int from) {
        List<Word> called = new ArrayList<>();
        for (int i = from + 1; i < words.size(); i++) {
            if (words.get(i).is("(") && words.get(i - 1).isName()) {
                called.add(words.get(i - 1));
            }
        }
        return called;
    }
}
