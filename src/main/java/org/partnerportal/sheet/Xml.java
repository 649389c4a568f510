package org.partnerportal.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A stranger's XML, read from beginning to end: no document type, nothing from outside.
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

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
        if (reader.next() == XMLStreamConstants.DTD) {
            throw new UnreadableSheet();
        }
        return true;
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
            into.append(reader.getText());
            if (into.length() > most) {
                throw new UnreadableSheet();
            }
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
        return factory;
    }
}
