/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.txt;

import java.util.List;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.SourceBytes;

/** Writes texts as the bytes they came from. Annotations are no part of it and no loss. */
final class TxtWriter implements DocumentWriter {

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return document -> {
            Losses.Recorder losses = new Losses.Recorder();
            byte[] bytes = SourceBytes.of(document, losses);
            return () -> {
                try (ExportFile file = target.open(document.file() + TxtFormat.EXTENSION)) {
                    file.stream().write(bytes);
                    file.commit();
                    return new ExportSession.Written(List.of(file.name()), losses.losses());
                }
            };
        };
    }
}
