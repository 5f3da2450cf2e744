/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Unsaid;
import org.scholion.exchange.WriteOptions;

/**
 * A document that was exported, and read again where the format is read.
 *
 * @param losses all that a report of the export counts
 * @param content of all files, one after the other
 */
public record ToldExport(RoundTrip trip, Losses losses, String content) {

    /** Exports a document into a folder of its own. */
    public static ToldExport of(Format format, ExportDocument document, Path folder)
            throws Exception {
        Path into = Files.createDirectories(folder);
        RoundTrip trip =
                format.canRead() && format.readsAnnotations()
                        ? RoundTrip.of(format.id(), document, into)
                        : RoundTrip.there(format.id(), document, into, WriteOptions.DEFAULT);
        assertThat(trip.refusal()).isEmpty();
        ExportSession.Written told =
                Unsaid.by(format, document)
                        .with(new ExportSession.Written(List.of(), trip.written(), trip.losses()));
        return new ToldExport(trip, told.losses(), content(trip));
    }

    private static String content(RoundTrip trip) throws IOException {
        StringBuilder content = new StringBuilder();
        for (Path file : trip.files()) {
            content.append(Files.readString(file));
        }
        return content.toString();
    }
}
