/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.words.Message;

/** Says where something is: in a file or document, and where in it. */
public final class PlaceMessages {

    private PlaceMessages() {}

    /** Says a file or document. */
    public static Message in(String file) {
        return Message.of("exchange.place.file", "file", file);
    }

    /** Says a line of a file, from 1. */
    public static Message atLine(String file, int line) {
        return Message.of("exchange.place.line", "file", file, "line", line);
    }

    /** Says an offset in a file, in UTF-16 units from 0. */
    public static Message atOffset(String file, int offset) {
        return Message.of("exchange.place.offset", "file", file, "offset", offset);
    }

    /** Says where an annotation of a document begins, in UTF-16 units from 0. */
    public static Message at(String document, int begin) {
        return Message.of("exchange.place.at", "file", document, "begin", begin);
    }

    /** Says where a structure of a type begins, in UTF-16 units from 0. */
    public static Message typeAt(String file, String type, int begin) {
        return Message.of("exchange.place.type", "file", file, "type", type, "begin", begin);
    }

    /** Says where an annotation of a document is, if it has a place. */
    public static Message of(String document, Annotation annotation) {
        Optional<Integer> begin = annotation.begin();
        return begin.isPresent() ? at(document, begin.get()) : in(document);
    }
}
