/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.List;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.project.BadRequestException;
import org.scholion.words.Message;

/** The formats that something can be exported to. */
public final class WritableFormats {

    private WritableFormats() {}

    /**
     * Returns a format by its id.
     *
     * @throws BadRequestException when there is none that can be written
     */
    public static Format named(Formats formats, String id) throws BadRequestException {
        List<String> known =
                formats.all().stream().filter(Format::canWrite).map(Format::id).toList();
        return formats.format(id)
                .filter(Format::canWrite)
                .orElseThrow(
                        () ->
                                new BadRequestException(
                                        Message.of(
                                                "project.export.no-format",
                                                "format",
                                                id,
                                                "known",
                                                known)));
    }
}
