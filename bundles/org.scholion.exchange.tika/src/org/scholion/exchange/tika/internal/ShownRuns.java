/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands on a part of a document without the runs whose own properties hide them (ECMA-376 part 1,
 * 17.3.2.41); those that only a style hides stay.
 */
final class ShownRuns extends DefaultHandler {

    private static final Set<String> NO = Set.of("false", "0", "off");

    private final ContentHandler target;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Event> run = new ArrayList<>();

    /** How deep the run is that is waited for; 0 outside of runs. */
    private int runAt;

    private boolean hidden;

    ShownRuns(ContentHandler target) {
        this.target = target;
    }

    /** Something that was read. */
    @FunctionalInterface
    private interface Event {

        /** Hands it on. */
        void to(ContentHandler handler) throws SAXException;
    }

    @Override
    public void startDocument() throws SAXException {
        target.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        target.endDocument();
    }

    @Override
    public void startElement(
            @Nullable String uri,
            @Nullable String localName,
            @Nullable String qualified,
            @Nullable Attributes attributes)
            throws SAXException {
        String name = String.valueOf(localName);
        hidden |= runAt > 0 && open.size() == runAt + 1 && hides(name, attributes);
        open.push(name);
        if (runAt == 0 && name.equals("r")) {
            runAt = open.size();
        }
        Attributes kept = new AttributesImpl(attributes);
        hand(handler -> handler.startElement(uri, localName, qualified, kept));
    }

    private boolean hides(String name, @Nullable Attributes attributes) {
        if (!name.equals("vanish") || !"rPr".equals(open.peek()) || attributes == null) {
            return false;
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            if ("val".equals(attributes.getLocalName(i))) {
                return !NO.contains(attributes.getValue(i));
            }
        }
        return true;
    }

    @Override
    public void characters(char @Nullable [] characters, int start, int length)
            throws SAXException {
        char[] kept = String.valueOf(characters, start, length).toCharArray();
        hand(handler -> handler.characters(kept, 0, kept.length));
    }

    @Override
    public void endElement(
            @Nullable String uri, @Nullable String localName, @Nullable String qualified)
            throws SAXException {
        hand(handler -> handler.endElement(uri, localName, qualified));
        if (open.size() == runAt) {
            if (!hidden) {
                for (Event event : run) {
                    event.to(target);
                }
            }
            run.clear();
            runAt = 0;
            hidden = false;
        }
        open.pop();
    }

    private void hand(Event event) throws SAXException {
        if (runAt > 0) {
            run.add(event);
        } else {
            event.to(target);
        }
    }
}
