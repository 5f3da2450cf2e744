/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.words.Message;

/** How a use case tells how far it is and learns that it should stop. */
public interface Progress {

    /** Tells nobody and is never cancelled. */
    Progress NONE =
            new Progress() {
                @Override
                public void begin(Message task, long total) {
                    // nobody listens
                }

                @Override
                public void worked(long amount, String current) {
                    // nobody listens
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /**
     * Work begins.
     *
     * @param task what is done
     * @param total how many steps it has, 0 when not known
     */
    void begin(Message task, long total);

    /**
     * Steps are done.
     *
     * @param amount how many since the last call
     * @param current what was just worked on, such as a document's name
     */
    void worked(long amount, String current);

    /** Returns whether the user wants it to stop. */
    boolean cancelled();

    /**
     * Stops the use case when the user wants so.
     *
     * @throws CancelledException when cancelled
     */
    default void check() throws CancelledException {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
