package vn.mocgioi.exchange.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * TCVN3, also called ABC: one byte a letter, ASCII below 0xA0, in use in Viet Nam until Unicode came (TCVN 5712:1993,
 * third form). Java does not have it. Capitals with a tone it does not have either: they were written in fonts of
 * capitals, and come as small letters.
 */
final class Tcvn3 extends Charset {
    static final Tcvn3 CHARSET = new Tcvn3();

    private static final int FIRST = 0xA0;
    /** The letters of the bytes 0xA0 to 0xFF; five of them are tones that stand behind their letter. */
    private static final String LETTERS = "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ";

    private Tcvn3() {
        super("x-mocgioi-TCVN3", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return other.name().equals("US-ASCII") || other instanceof Tcvn3;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("TCVN3 is read, never written");
    }

    private static final class Decoder extends CharsetDecoder {
        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                int code = in.get() & 0xFF;
                if (code >= 0x80 && code < FIRST) {
                    in.position(in.position() - 1);
                    return CoderResult.malformedForLength(1);
                }
                out.put(code < FIRST ? (char) code : LETTERS.charAt(code - FIRST));
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
