/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import org.scholion.document.Fragment;

/** The positions of a text by number. Text that is left out has none. */
interface Positions {

    /** How many there are. */
    int count();

    /** The number of the position that an offset is at or in, or of the next one. */
    int begin(int offset);

    /** One past the number of the last position that has something before an offset. */
    int end(int offset);

    /** How many positions a stretch holds or touches. */
    default int length(Fragment fragment) {
        return Math.max(0, end(fragment.end()) - begin(fragment.begin()));
    }
}
