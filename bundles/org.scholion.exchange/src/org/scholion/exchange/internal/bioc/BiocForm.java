/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

/** The two ways in which the same is written. */
enum BiocForm {
    XML(".xml"),
    JSON(".json");

    private final String extension;

    BiocForm(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }
}
