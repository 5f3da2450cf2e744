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

/** Hears what happens in an editing context, on the UI thread. */
public interface ContextListener {

    /** Another annotation is selected, or none, or the caret moved. */
    default void selectionChanged() {}

    /** Annotations were made, changed or deleted. */
    default void annotationsChanged(List<AnnotationChange> changes) {}

    /** Other problems were found in the document. */
    default void problemsChanged() {}

    /** Entries of the catalogue are others, or it was opened or closed. */
    default void catalogueChanged() {}

    /** Someone is about to choose another type, or none any more. */
    default void consideredChanged() {}

    /** How far the member is has changed. */
    default void stateChanged() {}
}
