/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.status;

/**
 * What the status line says of the document at work; the member and background jobs it finds
 * itself. Get it with {@code PlatformUI.getWorkbench().getService(StatusLine.class)}. To be used on
 * the UI thread.
 */
public interface StatusLine {

    /** What has become of the last change. */
    enum Saved {
        /** Nothing to say, as no document is open. */
        NOTHING,
        /** All changes are saved. */
        ALL_SAVED,
        /** The project is open for reading only. */
        READ_ONLY,
        /** The last change could not be saved; a message has said why. */
        FAILED
    }

    /** Says how far the document is, such as "In progress"; empty when there is none. */
    void documentState(String text);

    /**
     * Says where the caret stands.
     *
     * @param utf16 its offset in UTF-16 code units, from 0
     * @param codePoint its offset in code points, from 0
     * @param selected how many characters (grapheme clusters) are selected, 0 for none
     */
    void caret(int utf16, int codePoint, int selected);

    /** Says whether all changes are saved. */
    void saved(Saved saved);

    /** Says what can be done next, such as the keys of a mode; empty to take it away. */
    void hint(String text);

    /** Takes all away, as the document is closed. */
    void clear();
}
