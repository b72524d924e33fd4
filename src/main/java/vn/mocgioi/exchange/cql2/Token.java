package vn.mocgioi.exchange.cql2;

import java.util.Locale;

/**
 * A piece of CQL2 text.
 *
 * @param text the name, the content of the literal, or the sign
 * @param from where it begins
 * @param to where it ends
 */
record Token(Kind kind, String text, int from, int to) {
    enum Kind {
        WORD,
        QUOTED_NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }

    /** As it is named in messages. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
