/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import org.scholion.text.OffsetUnit;

/** The two ways in which the same is written. */
enum BiocForm {
    XML(".xml", OffsetUnit.UTF8),
    JSON(".json", OffsetUnit.CODE_POINT);

    private final String extension;
    private final OffsetUnit usual;

    BiocForm(String extension, OffsetUnit usual) {
        this.extension = extension;
        this.usual = usual;
    }

    String extension() {
        return extension;
    }

    /** What its offsets count where nobody says so. */
    OffsetUnit usual() {
        return usual;
    }
}
