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

    /** Returns what a member is to work on, in order. */
    List<Assignment> of(String member) throws StoreException;
}
