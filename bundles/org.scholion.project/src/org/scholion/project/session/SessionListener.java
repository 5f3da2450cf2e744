/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

/** Hears what happens in a session, on the thread that did it. */
public interface SessionListener {

    /** An operation is committed and shows in the document. */
    void changed(SessionChange change);
}
