/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.comment;

/** Which threads are shown. */
public enum ThreadFilter {
    /** Those that are not resolved. */
    OPEN,
    /** Those with something that the member has yet to read. */
    UNREAD,
    /** Those that are resolved. */
    RESOLVED,
    /** All. */
    ALL;

    /** Returns whether a thread is shown to a member. */
    public boolean shows(CommentThread thread, String member) {
        return switch (this) {
            case OPEN -> thread.isOpen();
            case UNREAD -> !thread.unreadBy(member).isEmpty();
            case RESOLVED -> !thread.isOpen();
            case ALL -> true;
        };
    }
}
