package vn.mocgioi.exchange.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mocgioi.land.filter.BadFilter;

/** Cuts CQL2 text into tokens, and hands them out one after the other. */
final class Tokens {
    private static final Pattern PIECE = Pattern.compile("""
            (?<space>\\s++)
            |(?<number>(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?)
            |(?<word>[\\p{L}_:][\\p{L}\\p{N}_:.]*+)
            |"(?<name>[^"]++)"
            |(?<sign><>|<=|>=|[=<>+\\-*/^%(),])""", Pattern.COMMENTS);

    /** What stands behind a backslash in the published standard, and what each makes. */
    private static final String ESCAPED = "\\'abfnrtv";

    private static final String ESCAPES = "\\'\u0007\b\f\n\r\t\u000b";

    private final String cql;
    private final List<Token> all = new ArrayList<>();
    private final boolean escapes;
    private int next;

    /** @param escapes whether a backslash takes the next letter in a text for another one */
    Tokens(String cql, boolean escapes) {
        this.cql = cql;
        this.escapes = escapes;
        Matcher piece = PIECE.matcher(cql);
        int at = 0;
        while (at < cql.length()) {
            if (cql.charAt(at) == '\'') {
                at = addText(at);
            } else if (piece.region(at, cql.length()).lookingAt()) {
                add(piece);
                at = piece.end();
            } else {
                throw new BadFilter("at character " + (at + 1) + ": '" + cql.charAt(at) + "' does not belong here");
            }
        }
        all.add(new Token(Token.Kind.END, "", at, at));
    }

    /** A quote within is doubled. A backslash before a letter that it makes nothing of is itself, as patterns need it. */
    private int addText(int from) {
        StringBuilder text = new StringBuilder();
        for (int at = from + 1; at < cql.length(); at++) {
            char c = cql.charAt(at);
            char following = at + 1 < cql.length() ? cql.charAt(at + 1) : 0;
            int escaped = c == '\\' && escapes ? ESCAPED.indexOf(following) : -1;
            if (escaped >= 0 || c == '\'' && following == '\'') {
                text.append(escaped >= 0 ? ESCAPES.charAt(escaped) : '\'');
                at++;
            } else if (c == '\'') {
                all.add(new Token(Token.Kind.TEXT, text.toString(), from, at + 1));
                return at + 1;
            } else {
                text.append(c);
            }
        }
        throw new BadFilter("the text that begins at character " + (from + 1) + " has no end");
    }

    private void add(Matcher piece) {
        if (piece.group("number") != null) {
            add(Token.Kind.NUMBER, piece.group("number"), piece);
        } else if (piece.group("word") != null) {
            add(Token.Kind.WORD, piece.group("word"), piece);
        } else if (piece.group("name") != null) {
            add(Token.Kind.QUOTED_NAME, piece.group("name"), piece);
        } else if (piece.group("sign") != null) {
            add(Token.Kind.SIGN, piece.group("sign"), piece);
        }
    }

    private void add(Token.Kind kind, String text, Matcher piece) {
        all.add(new Token(kind, text, piece.start(), piece.end()));
    }

    Token peek() {
        return all.get(next);
    }

    /** The token after the next one. */
    Token peekSecond() {
        return all.get(Math.min(next + 1, all.size() - 1));
    }

    Token take() {
        Token token = all.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    boolean takeWord(String word) {
        if (peek().isWord(word)) {
            next++;
            return true;
        }
        return false;
    }

    boolean takeSign(String sign) {
        if (peek().isSign(sign)) {
            next++;
            return true;
        }
        return false;
    }

    void expectSign(String sign) {
        if (!takeSign(sign)) {
            throw unexpected("'" + sign + "'");
        }
    }

    void expectWord(String word) {
        if (!takeWord(word)) {
            throw unexpected(word);
        }
    }

    /** The text from this token to the parenthesis that closes the next one, which is taken with all before it. */
    String takeToClosingParenthesis(Token first) {
        int depth = 0;
        while (true) {
            Token token = take();
            if (token.kind() == Token.Kind.END) {
                throw unexpected("')'");
            }
            if (token.isSign("(")) {
                depth++;
            } else if (token.isSign(")") && --depth == 0) {
                return cql.substring(first.from(), token.to());
            }
        }
    }

    BadFilter unexpected(String wanted) {
        return new BadFilter(
                "at character " + (peek().from() + 1) + ": " + wanted + " is expected, and here is " + peek().shown());
    }

    BadFilter bad(Token at, String why) {
        return new BadFilter("at character " + (at.from() + 1) + ": " + why);
    }
}
