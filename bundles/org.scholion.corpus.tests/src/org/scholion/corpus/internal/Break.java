/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

/**
 * Something that breaks an invariant.
 *
 * @param sql the statement
 * @param kind the kind of the problem that is to be found
 * @param where where it is to be found
 */
record Break(String sql, String kind, String where) {

    /** Breaks one that is found at a set of the project of {@link KeptInvariants}. */
    static Break ofSet(String sql, String kind) {
        return new Break(sql, kind, "a, asha");
    }
}
