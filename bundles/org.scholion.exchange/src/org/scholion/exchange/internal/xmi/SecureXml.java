/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.scholion.exchange.UnreadableSourceException;

/** Reads XML without document types, entities of its own, or anything from elsewhere. */
public final class SecureXml {

    /** Looks at one element. */
    @FunctionalInterface
    public interface ElementVisitor {

        /** Called at each start of an element. */
        void visit(XMLStreamReader reader, int depth) throws UnreadableSourceException;
    }

    /** Hears all that is scanned, elements after they were visited. */
    public interface Follower {

        /** Hears nothing. */
        Follower NONE =
                new Follower() {
                    @Override
                    public void begin() {
                        // hears nothing
                    }

                    @Override
                    public void start(XMLStreamReader reader) {
                        // hears nothing
                    }

                    @Override
                    public void end(XMLStreamReader reader) {
                        // hears nothing
                    }

                    @Override
                    public void text(XMLStreamReader reader) {
                        // hears nothing
                    }
                };

        void begin();

        void start(XMLStreamReader reader);

        void end(XMLStreamReader reader);

        void text(XMLStreamReader reader);
    }

    private SecureXml() {}

    /** Goes through a file and shows every element to the visitor. */
    static void scan(String file, byte[] bytes, ElementVisitor visitor)
            throws UnreadableSourceException {
        scan(file, bytes, visitor, Follower.NONE);
    }

    /** Goes through a file, shows every element to the visitor and lets another hear all of it. */
    static void scan(String file, byte[] bytes, ElementVisitor visitor, Follower follower)
            throws UnreadableSourceException {
        scan(file, bytes, visitor, follower, false);
    }

    /**
     * Goes through a file.
     *
     * @param doctype whether it may name a document type, which is passed over, never fetched and
     *     declares nothing: an entity is an error all the same
     */
    public static void scan(
            String file, byte[] bytes, ElementVisitor visitor, Follower follower, boolean doctype)
            throws UnreadableSourceException {
        SecureEvents events = new SecureEvents(file, bytes, doctype);
        XMLStreamReader reader = events.reader();
        follower.begin();
        while (events.next()) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    visitor.visit(reader, events.depth() - 1);
                    follower.start(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> follower.end(reader);
                default -> follower.text(reader);
            }
        }
    }
}
