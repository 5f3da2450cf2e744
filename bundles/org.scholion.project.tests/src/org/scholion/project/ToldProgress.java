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

/** Says on a line how much is done, whenever it is more. */
final class ToldProgress implements Progress {

    private long done;

    @Override
    public void begin(Message task, long total) {
        // only what is done counts
    }

    @Override
    public void worked(long amount, String current) {
        done += amount;
        System.out.println(done);
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
