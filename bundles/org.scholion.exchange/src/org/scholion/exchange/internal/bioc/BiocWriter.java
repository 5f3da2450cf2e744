/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Telling;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.WritableText;
import org.scholion.exchange.internal.plain.XmlText;
import org.scholion.text.OffsetUnit;

/** Writes a collection of one document for each document. */
final class BiocWriter implements DocumentWriter {

    private final BiocForm form;

    BiocWriter(BiocForm form) {
        this.form = form;
    }

    @Override
    public boolean choosesOffsets() {
        return true;
    }

    @Override
    public Set<Telling> tells() {
        return Set.of(Telling.MAKERS, Telling.METADATA, Telling.STATE);
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new Session(target, options.offsets().orElse(form.usual()));
    }

    private final class Session implements ExportSession {

        private final ExportTarget target;
        private final OffsetUnit unit;

        Session(ExportTarget target, OffsetUnit unit) {
            this.target = target;
            this.unit = unit;
        }

        @Override
        public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
            WritableText.check(document);
            boolean xml = form == BiocForm.XML;
            if (xml) {
                WritableText.checkXml(document.name(), document.text());
            }
            UnaryOperator<String> held = xml ? XmlText::held : text -> text;
            Losses.Recorder losses = new Losses.Recorder();
            BiocContent.Whole whole = new BiocContent(document, unit, held, losses).whole();
            byte[] bytes = xml ? BiocXml.write(whole) : BiocJson.write(whole);
            return () -> {
                try (ExportFile file = target.open(document.file() + form.extension())) {
                    file.stream().write(bytes);
                    file.commit();
                    return new Written(
                            List.of(file.name()), document.annotations().size(), losses.losses());
                }
            };
        }
    }
}
