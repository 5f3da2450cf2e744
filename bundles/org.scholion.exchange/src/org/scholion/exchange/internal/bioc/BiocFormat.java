/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** BioC in XML or in JSON. */
public final class BiocFormat implements FormatProvider {

    private final BiocForm form;

    private BiocFormat(BiocForm form) {
        this.form = form;
    }

    /** Returns BioC in XML. */
    public static BiocFormat xml() {
        return new BiocFormat(BiocForm.XML);
    }

    /** Returns BioC in JSON. */
    public static BiocFormat json() {
        return new BiocFormat(BiocForm.JSON);
    }

    @Override
    public Format format() {
        return new Format(
                form == BiocForm.XML ? "bioc" : "bioc-json",
                form == BiocForm.XML
                        ? Message.of("exchange.format.bioc")
                        : Message.of("exchange.format.bioc-json"),
                form.extension(),
                true,
                Optional.of(new BiocReader(form)),
                Optional.of(new BiocWriter(form)));
    }
}
