/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import org.scholion.document.Annotation;

/**
 * A set and what is in it.
 *
 * @param annotations ordered by id
 */
public record SetContents(AnnotationSet set, List<Annotation> annotations) {

    public SetContents {
        annotations = List.copyOf(annotations);
    }
}
