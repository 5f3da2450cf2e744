/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import org.scholion.document.AnnotationKind;
import org.scholion.schema.TypeColor;

/**
 * What every mark has.
 *
 * @param id set and annotation
 * @param typeId id of the schema type
 * @param label what its label says when there is space
 * @param shortLabel what it says when space is short
 */
public record MarkHeader(
        MarkId id,
        AnnotationKind kind,
        String typeId,
        String label,
        String shortLabel,
        TypeColor color,
        MarkState state) {}
