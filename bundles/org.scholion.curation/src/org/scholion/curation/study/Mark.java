/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import org.scholion.document.Annotation;

/**
 * An annotation with its place in the graphemes that count.
 *
 * @param annotation a mention or a passage
 * @param type the id of its type
 * @param place where it stands
 */
record Mark(Annotation annotation, String type, Place place) {

    /** Orders marks by type, place and what is said of them; never by their ids. */
    static int compare(Mark a, Mark b) {
        int order = a.type.compareTo(b.type);
        if (order == 0) {
            order = a.place.compareTo(b.place);
        }
        return order != 0 ? order : content(a).compareTo(content(b));
    }

    /** What is said of a mark, as a text: equal for marks of which the same is said. */
    static String content(Mark mark) {
        return mark.annotation.header().attributes().toString();
    }
}
