/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import org.scholion.document.AnnotationChange;

/**
 * What has happened in a context since someone was told last.
 *
 * @param anew whether it is another context, or too much has happened to be told one by one
 * @param selection whether another annotation is selected, or the caret moved
 * @param changes what became of annotations, in order
 * @param problems whether other problems were found
 * @param considered whether someone is about to choose another type
 */
record ContextNews(
        boolean anew,
        boolean selection,
        List<AnnotationChange> changes,
        boolean problems,
        boolean considered) {

    ContextNews {
        changes = List.copyOf(changes);
    }
}
