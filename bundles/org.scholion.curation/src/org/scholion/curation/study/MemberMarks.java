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
import org.scholion.document.Annotation;

/**
 * What a member who worked on a document marked there, which may be nothing.
 *
 * @param member the member's name
 * @param annotations of all kinds, in any order
 */
public record MemberMarks(String member, List<Annotation> annotations) {

    /** Copies. */
    public MemberMarks {
        annotations = List.copyOf(annotations);
    }
}
