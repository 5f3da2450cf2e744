/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.problems;

/**
 * A problem for people.
 *
 * @param where the file, line, document or offset; empty when it concerns all
 * @param what what is wrong
 * @param remedy what to do about it; empty when the message says so already
 */
public record ListedProblem(String where, String what, String remedy) {

    /** Returns the problem as one line with tabs, for the clipboard. */
    public String line() {
        return where + "\t" + what + (remedy.isEmpty() ? "" : "\t" + remedy);
    }
}
