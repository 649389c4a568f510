package org.partnerportal.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/// A stranger's XML, read from beginning to end: no document type, nothing from outside.
final class Xml {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 64;

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(InputStream bytes) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(bytes));
    }

    /// Goes on to what comes next; nothing more at the end.
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (event()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableSheet();
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return true;
    }

    // The parser keeps every element that is open.
    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw new UnreadableSheet();
        }
    }

    // What the parser trips over in a stranger's file may be no XML exception. A channel's failures pass.
    private int event() throws XMLStreamException {
        try {
            return reader.next();
        } catch (UncheckedStreamException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableSheet();
        }
    }

    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /// The text that stands here, none where none does.
    void text(StringBuilder into, int most) {
        if (reader.isCharacters()) {
            into.append(characters());
            if (into.length() > most) {
                throw new UnreadableSheet();
            }
        }
    }

    // Text is only parsed when it is asked for, and then there is no other way to say that it is broken.
    private String characters() {
        try {
            return reader.getText();
        } catch (UncheckedStreamException broken) {
            throw new UnreadableSheet();
        }
    }

    /// The attribute by its local name, empty where it is not given.
    String attribute(String name) {
        for (var place = 0; place < reader.getAttributeCount(); place++) {
            if (reader.getAttributeLocalName(place).equals(name)) {
                return reader.getAttributeValue(place);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
        return factory;
    }
}
