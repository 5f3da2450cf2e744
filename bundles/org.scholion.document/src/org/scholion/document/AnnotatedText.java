/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.List;
import java.util.Optional;
import org.scholion.schema.Schema;

/**
 * A document with the annotations of one set, to be looked at: {@link AnnotationSnapshot} where
 * nothing changes, or the document that is being edited.
 */
public interface AnnotatedText extends AnnotationLookup {

    /** Returns the text, which never changes. */
    String text();

    /** Returns the BCP 47 tag of its language, if known. */
    Optional<String> language();

    /** Returns the schema the annotations belong to. */
    Schema schema();

    /** Returns its tokens and sentences, if it has any. */
    Optional<BaseLayer> baseLayer();

    /** Returns how many annotations there are. */
    int size();

    /**
     * Returns the annotations that mark, with any fragment of their own spans, a unit of
     * begin..end; where either of the two has no width, those that touch it. A relation without an
     * anchor and a referent mark nothing. Ordered by their first such fragment: by begin, the
     * longer first, then by id.
     *
     * @param begin UTF-16 offset
     * @param end UTF-16 offset after the last unit
     */
    List<Annotation> overlapping(int begin, int end);
}
