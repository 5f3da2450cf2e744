/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Leaves out what a part of a document marks as hidden. */
final class ShownRuns {

    private static final byte[] HIDING = "vanish".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> NO = Set.of("false", "0", "off");

    private ShownRuns() {}

    /**
     * Returns a part without the runs whose own properties hide them (ECMA-376 part 1, 17.3.2.41);
     * those that only a style hides stay.
     */
    static byte[] of(byte[] part) throws XMLStreamException {
        return contains(part, HIDING) ? shown(part) : part;
    }

    private static boolean contains(byte[] bytes, byte[] piece) {
        outer:
        for (int i = 0; i + piece.length <= bytes.length; i++) {
            for (int j = 0; j < piece.length; j++) {
                if (bytes[i + j] != piece[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    private static byte[] shown(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length);
        XMLEventReader in = factory.createXMLEventReader(new ByteArrayInputStream(part));
        XMLEventWriter out =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
        List<XMLEvent> run = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        int runAt = 0;
        boolean hidden = false;
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.isStartElement()) {
                StartElement start = event.asStartElement();
                hidden |= runAt > 0 && open.size() == runAt + 1 && hides(start, open);
                open.push(start.getName().getLocalPart());
                if (runAt == 0 && "r".equals(open.peek())) {
                    runAt = open.size();
                }
            }
            if (runAt > 0) {
                run.add(event);
            } else {
                out.add(event);
            }
            if (event.isEndElement()) {
                if (open.size() == runAt) {
                    for (XMLEvent kept : hidden ? List.<XMLEvent>of() : run) {
                        out.add(kept);
                    }
                    run.clear();
                    runAt = 0;
                    hidden = false;
                }
                open.pop();
            }
        }
        out.close();
        return bytes.toByteArray();
    }

    private static boolean hides(StartElement element, Deque<String> open) {
        if (!element.getName().getLocalPart().equals("vanish") || !"rPr".equals(open.peek())) {
            return false;
        }
        Iterator<Attribute> attributes = element.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            if (attribute.getName().getLocalPart().equals("val")) {
                return !NO.contains(attribute.getValue());
            }
        }
        return true;
    }
}
