/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.List;

/**
 * A document with what those who worked on it marked.
 *
 * @param name the document's name
 * @param text its text, which offsets of marks count in UTF-16 units
 * @param language the BCP 47 tag of its language, or empty
 * @param members all who worked on it, also those who marked nothing; no name twice
 */
public record MarkedDocument(String name, String text, String language, List<MemberMarks> members) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if a member is named twice
     */
    public MarkedDocument {
        members = List.copyOf(members);
        if (members.stream().map(MemberMarks::member).distinct().count() != members.size()) {
            throw new IllegalArgumentException("a member is named twice in " + name);
        }
    }

    /** A document whose language nobody knows. */
    public MarkedDocument(String name, String text, List<MemberMarks> members) {
        this(name, text, "", members);
    }
}
