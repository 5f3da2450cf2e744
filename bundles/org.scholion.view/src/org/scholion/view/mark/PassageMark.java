/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.List;
import org.scholion.document.Span;

/**
 * A stretch of text with a role.
 *
 * @param excluded whether it is left out of agreement and export; drawn dimmed
 */
public record PassageMark(MarkHeader header, Span span, boolean excluded) implements Mark {

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public List<MarkId> references() {
        return List.of();
    }
}
