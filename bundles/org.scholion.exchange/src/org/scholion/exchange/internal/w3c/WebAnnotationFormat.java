/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.w3c;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** Web Annotation in JSON-LD. */
public final class WebAnnotationFormat implements FormatProvider {

    /** The extension of the annotations' files. */
    static final String EXTENSION = ".jsonld";

    /** The extension of the texts' files. */
    static final String TEXT = ".txt";

    /** The context that every file names, and that nothing ever fetches. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** What begins the names of members that the standard does not have. */
    static final String OWN = "scholion:";

    /** What these names stand for. */
    static final String NAMESPACE = "https://scholion.org/ns/annotation#";

    @Override
    public Format format() {
        return new Format(
                "w3c",
                Message.of("exchange.format.w3c"),
                EXTENSION,
                true,
                Optional.of(new WebAnnotationReader()),
                Optional.of(new WebAnnotationWriter()));
    }
}
