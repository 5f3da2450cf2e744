/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import org.scholion.document.AnnotationId;

/**
 * Names a mark among those of all sets shown.
 *
 * @param set key of the annotation set, such as a member's name
 * @param annotation the annotation's id in that set
 */
public record MarkId(String set, AnnotationId annotation) implements Comparable<MarkId> {

    @Override
    public int compareTo(MarkId other) {
        int order = annotation.compareTo(other.annotation);
        return order != 0 ? order : set.compareTo(other.set);
    }
}
