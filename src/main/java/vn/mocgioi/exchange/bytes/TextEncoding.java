package vn.mocgioi.exchange.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.ImportReport;

/** Recognises from bytes in which encoding Vietnamese text is written: UTF-8, windows-1258, TCVN3 or another said. */
public final class TextEncoding {
    public static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    /** Encodings in which Vietnamese can be written, so that who names one may mean it. */
    private static final Set<Charset> VIETNAMESE = Set.of(Tcvn3.CHARSET, WINDOWS_1258);

    /** A wrong reading of more than a few words has most of them broken. */
    private static final double LEAST_SHARE = 0.7;

    private static final int MOST_SAMPLES = 20_000;

    private final List<byte[]> samples = new ArrayList<>();
    private boolean allUtf8 = true;

    /** Which encoding it is. */
    enum Certainty {
        /** All ASCII, or valid UTF-8, which other encodings do not become by chance. */
        CERTAIN,
        /** The only reading under which the words are Vietnamese. */
        RECOGNISED,
        /** There is not enough to tell. */
        UNSURE
    }

    public record Verdict(Charset charset, Certainty certainty) {
        /**
         * What is to be said of it: nothing where it is certain.
         *
         * @param fix how another can be said
         */
        public List<ImportReport.FileFinding> said(String fix) {
            return switch (certainty) {
                case CERTAIN -> List.of();
                case RECOGNISED ->
                    List.of(new ImportReport.FileFinding(
                            "encoding_recognised",
                            "the text is read as %s, recognised from its words; if they come out wrong, %s"
                                    .formatted(nameOf(charset), fix),
                            false));
                case UNSURE ->
                    List.of(new ImportReport.FileFinding(
                            "encoding_assumed",
                            "the text is not UTF-8 and there is too little of it to tell what it is; it is read as %s; if it comes out wrong, %s"
                                    .formatted(nameOf(charset), fix),
                            false));
            };
        }
    }

    /**
     * One text, such as the value of an attribute or a line; text in ASCII alone tells nothing.
     *
     * @param mayBeCut whether it is as long as its place allows, so that its last letter may be only half there
     */
    public void read(byte[] text, boolean mayBeCut) {
        boolean ascii = true;
        for (byte b : text) {
            ascii &= b >= 0;
        }
        if (ascii) {
            return;
        }
        allUtf8 = allUtf8 && isUtf8(text, mayBeCut);
        if (samples.size() < MOST_SAMPLES) {
            samples.add(text);
        }
    }

    /**
     * The encoding of all that was read.
     *
     * @param declared what the file says it is, which may be wrong, or null
     */
    public Verdict verdict(@Nullable Charset declared) {
        if (samples.isEmpty() || allUtf8) {
            return new Verdict(StandardCharsets.UTF_8, Certainty.CERTAIN);
        }
        double tcvn3 = share(Tcvn3.CHARSET);
        double windows = share(WINDOWS_1258);
        if (declared != null && VIETNAMESE.contains(declared) && share(declared) >= LEAST_SHARE) {
            return new Verdict(declared, Certainty.RECOGNISED);
        }
        Charset better = tcvn3 > windows ? Tcvn3.CHARSET : WINDOWS_1258;
        if (Math.max(tcvn3, windows) >= LEAST_SHARE) {
            return new Verdict(better, tcvn3 == windows ? Certainty.UNSURE : Certainty.RECOGNISED);
        }
        // no Vietnamese: what programs write there by themselves is believed only now
        return declared != null && canRead(declared)
                ? new Verdict(declared, Certainty.RECOGNISED)
                : new Verdict(better, Certainty.UNSURE);
    }

    private boolean canRead(Charset charset) {
        return samples.stream().allMatch(sample -> text(sample, charset) != null);
    }

    private double share(Charset charset) {
        VietnameseWords words = new VietnameseWords();
        for (byte[] sample : samples) {
            String text = text(sample, charset);
            if (text == null) {
                return 0;
            }
            words.read(text);
        }
        return words.share();
    }

    /** Null where there is a byte that the encoding does not have: it is not this one. */
    private static @Nullable String text(byte[] sample, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sample))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isUtf8(byte[] text, boolean mayBeCut) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(text), CharBuffer.allocate(text.length), !mayBeCut)
                .isError();
    }

    /** The encoding of a name as .cpg files have it: {@code UTF-8}, {@code 1258}, {@code ANSI 1252}, {@code TCVN3}. */
    public static Optional<Charset> named(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT).replaceAll("^(ANSI|OEM|CP)[ -]?(?=\\d)", "");
        if (plain.matches("TCVN.*|ABC")) {
            return Optional.of(Tcvn3.CHARSET);
        }
        if (plain.equals("65001")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (plain.matches("8859-?\\d+")) {
            plain = "ISO-8859-" + plain.substring(4).replace("-", "");
        }
        for (String candidate : new String[] {"windows-" + plain, plain, "IBM" + plain}) {
            try {
                return Optional.of(Charset.forName(candidate));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // the next spelling
            }
        }
        return Optional.empty();
    }

    /** As people call it. */
    static String nameOf(Charset charset) {
        return charset instanceof Tcvn3 ? "TCVN3" : charset.name();
    }
}
