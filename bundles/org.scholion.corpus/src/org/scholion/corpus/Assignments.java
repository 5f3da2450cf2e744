/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Collection;
import java.util.List;

/** Who is to work on what, in which order. */
public interface Assignments {

    /** Gives documents to members, or changes position and due day of what they have. */
    void assign(Collection<Assignment> assignments) throws StoreException;

    /** What became of an assignment that was to be taken away. */
    enum Withdrawal {
        /** It is gone, and the set it stood for with it. */
        WITHDRAWN,
        /** There was none. */
        NOT_ASSIGNED,
        /** Its work has begun, or is spoken about; all stays. */
        BEGUN,
        /** It is handed out in a package; all stays. */
        HANDED_OUT
    }

    /** Returns what would become of an assignment that is to be taken away; nothing is changed. */
    Withdrawal withdrawal(long documentId, String member) throws StoreException;

    /** Takes a document from a member, unless work on it has begun or is handed out. */
    Withdrawal withdraw(long documentId, String member) throws StoreException;

    /** Returns what a member is to work on, in order. */
    List<Assignment> of(String member) throws StoreException;

    /** Returns what all are to work on, by member and in their order. */
    List<Assignment> all() throws StoreException;
}
