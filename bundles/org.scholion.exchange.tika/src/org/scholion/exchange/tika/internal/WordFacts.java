/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a document says of itself: its core properties, as ECMA-376 part 2 has them. */
final class WordFacts extends DefaultHandler {

    private final Metadata metadata;
    private final StringBuilder value = new StringBuilder();

    WordFacts(Metadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public void startElement(
            @Nullable String uri,
            @Nullable String localName,
            @Nullable String qualified,
            @Nullable Attributes attributes) {
        value.setLength(0);
    }

    @Override
    public void characters(char @Nullable [] characters, int start, int length) {
        value.append(characters, start, length);
    }

    @Override
    public void endElement(
            @Nullable String uri, @Nullable String localName, @Nullable String qualified) {
        Optional<Property> known =
                switch (localName == null ? "" : localName) {
                    case "title" -> Optional.of(TikaCoreProperties.TITLE);
                    case "creator" -> Optional.of(TikaCoreProperties.CREATOR);
                    case "created" -> Optional.of(TikaCoreProperties.CREATED);
                    default -> Optional.empty();
                };
        known.ifPresent(property -> metadata.set(property.getName(), value.toString()));
    }
}
