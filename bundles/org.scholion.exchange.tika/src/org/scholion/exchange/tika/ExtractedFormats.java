/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika;

import java.util.List;
import org.scholion.exchange.Format;
import org.scholion.exchange.tika.internal.DocxFormat;
import org.scholion.exchange.tika.internal.HtmlFormat;
import org.scholion.exchange.tika.internal.PdfFormat;

/** The formats of this bundle, for programs without a registry of extensions. */
public final class ExtractedFormats {

    private ExtractedFormats() {}

    /** Returns them. */
    public static List<Format> all() {
        return List.of(
                new HtmlFormat().format(), new PdfFormat().format(), new DocxFormat().format());
    }
}
