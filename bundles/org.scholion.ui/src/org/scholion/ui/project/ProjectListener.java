/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

/** Hears of the open project, always on the UI thread. */
public interface ProjectListener {

    /** Another project is open, or none. */
    default void projectChanged() {}

    /** Another member works here now. */
    default void memberChanged() {}

    /** Documents were added, or what is known of them has changed. */
    default void documentsChanged() {}

    /** The annotations or the state of a set on this document have changed. */
    default void annotationsChanged(long documentId) {}

    /** The schema has changed. */
    default void schemaChanged() {}
}
