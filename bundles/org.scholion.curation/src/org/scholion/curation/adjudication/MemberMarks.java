/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.List;
import org.scholion.document.Annotation;

/**
 * What a member who worked on a document has marked there, which may be nothing.
 *
 * @param member the member's name
 * @param set the lasting name of the member's annotation set
 * @param annotations in any order, no id twice
 */
public record MemberMarks(String member, String set, List<Annotation> annotations) {

    public MemberMarks {
        annotations = List.copyOf(annotations);
    }
}
