/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** TEI P5. */
public final class TeiFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".xml";

    /** The namespace of all elements. */
    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    /** How a file says that we wrote it. */
    static final String APPLICATION = "scholion";

    /** The id of the element with the text. */
    static final String TEXT = "text";

    /** The groups of spans that are only places of something else. */
    static final String PLACE = "place";

    /** What the header says that makers of annotations are responsible for. */
    static final String MAKING = "annotation";

    /** Before the ids of ours, as those of XML begin with no digit. */
    private static final String PREFIX = "a";

    @Override
    public Format format() {
        return new Format(
                "tei",
                Message.of("exchange.format.tei"),
                EXTENSION,
                true,
                Optional.of(new TeiReader()),
                Optional.of(new TeiWriter()));
    }

    /** Returns an id as one of XML. */
    static String xmlId(String id) {
        return PREFIX + id;
    }

    /** Returns the id that an id of XML or a reference to one stands for. */
    static String key(String reference) {
        String id = reference.startsWith("#") ? reference.substring(1) : reference;
        return id.startsWith(PREFIX) && AnnotationId.parse(id.substring(1)).isPresent()
                ? id.substring(1)
                : id;
    }
}
