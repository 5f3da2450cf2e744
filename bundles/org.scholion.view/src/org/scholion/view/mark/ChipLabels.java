/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import org.scholion.document.EntryNames;

/**
 * Words for stance ends that have no place in the text, in the interface's language.
 *
 * @param author the author of the text
 * @param implicit not said in the text
 * @param entries what entries of the catalogue are called; one without a name goes by its id
 */
public record ChipLabels(String author, String implicit, EntryNames entries) {

    /** Creates words for where nothing is known of a catalogue. */
    public ChipLabels(String author, String implicit) {
        this(author, implicit, EntryNames.NONE);
    }
}
