/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** Hears what has changed in a project. */
@FunctionalInterface
public interface StoreListener {

    /**
     * Called after the commit, on the thread that wrote, before the writing call returns, and while
     * no lock is held, so that a listener may read and write. Events of one thread come in their
     * order; threads that write at the same time may overtake one another, so compare {@link
     * AnnotationSet#lastSequence}. Must be quick and throw nothing.
     */
    void storeChanged(StoreEvent event);
}
