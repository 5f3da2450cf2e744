/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;

/** Who works on a project; gold is none of them. */
public interface Members {

    /** Returns all members, by name. */
    List<Member> all() throws StoreException;

    /**
     * Adds a member, or changes the role of the one of this name.
     *
     * @throws StoreException when it is gold, or nobody may be called so by {@link MemberName}
     */
    void save(Member member, String actor) throws StoreException;

    /**
     * Gives a member another name: in sets, assignments and comments. Journals are never rewritten;
     * they go on saying by which name someone did something.
     *
     * @return the member under the new name
     * @throws StoreException when there is no such member, the new name is another member's, or
     *     nobody may be called so by {@link MemberName}
     */
    Member rename(String name, String newName, String actor) throws StoreException;
}
