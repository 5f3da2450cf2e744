/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import org.scholion.exchange.ExportDocument;

/** Where the files of a document's member are. */
public final class FolderOf {

    private FolderOf() {}

    /** Returns the folder, ending with {@code /}; empty where one member alone is exported. */
    public static String member(ExportDocument document) {
        String file = document.file();
        return file.endsWith("/" + document.name())
                ? file.substring(0, file.length() - document.name().length())
                : "";
    }
}
