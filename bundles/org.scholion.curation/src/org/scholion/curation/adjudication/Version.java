/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.SortedSet;
import org.scholion.document.Annotation;

/**
 * What one or more members had at a place.
 *
 * @param members who had it, by name; at least one
 * @param annotation that of the first of them: what it points to are that member's annotations
 */
public record Version(SortedSet<String> members, Annotation annotation) {

    /** Returns the member whose annotation stands for all. */
    public String first() {
        return members.first();
    }
}
