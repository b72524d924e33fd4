package vn.mocgioi.exchange.bytes;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of strangers, an element at a time: without what a DOCTYPE could bring in from elsewhere or blow up. */
public final class SafeXml implements AutoCloseable {
    private static final int MOST_DEPTH = 200;

    private final XMLStreamReader xml;
    private int depth;

    private SafeXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    public static SafeXml of(InputStream in) throws XMLStreamException {
        return of(in, true);
    }

    /** The same of XML that may use prefixes it never declares, as KML of some programs does. */
    public static SafeXml ofAnyPrefixes(InputStream in) throws XMLStreamException {
        return of(in, false);
    }

    private static SafeXml of(InputStream in, boolean declared) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, declared);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new SafeXml(factory.createXMLStreamReader(new ShortMarkup(in)));
    }

    /** Of the element, without its prefix. */
    private String name() {
        String name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /**
     * Goes on to the next beginning or end of an element.
     *
     * @return false at the end of the document
     * @throws XMLStreamException when it is broken, or has a DOCTYPE
     */
    public boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it has a DOCTYPE");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MOST_DEPTH) {
                    throw new XMLStreamException("its elements are nested more than %d deep".formatted(MOST_DEPTH));
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return true;
            }
        }
        return false;
    }

    /** Whether an element of this name begins here, whatever its namespace. */
    public boolean starts(String element) {
        return xml.isStartElement() && name().equals(element);
    }

    public boolean ends(String element) {
        return xml.isEndElement() && name().equals(element);
    }

    /** The attribute by its local name, or null. */
    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /**
     * The text of the element that begins here, which has no elements in it; goes on to its end.
     *
     * @param most characters of it, and one more by which it is known to have had more
     */
    public String text(int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        depth--;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                throw new XMLStreamException("<%s> stands where text should".formatted(xml.getLocalName()));
            }
            if (xml.hasText()) {
                int left = most + 1 - text.length();
                text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(left, xml.getTextLength()));
            }
        }
        return text.toString();
    }

    /** What is wrong, in one line: line and column without the rest of what the parser says. */
    public static String why(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).replaceFirst("(?s).*\\nMessage: ", "");
        String first = message.lines().findFirst().orElse("");
        return e.getLocation() == null
                ? first
                : "line %d, column %d: %s"
                        .formatted(
                                e.getLocation().getLineNumber(), e.getLocation().getColumnNumber(), first);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
