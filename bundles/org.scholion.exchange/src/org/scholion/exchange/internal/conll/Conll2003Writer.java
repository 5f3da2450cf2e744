/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.Set;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Telling;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOption;

/** Writes a file for each document; one that was read from such a file as it was. */
final class Conll2003Writer implements DocumentWriter {

    @Override
    public Set<LayoutOption> understands() {
        return Set.of(
                LayoutOption.TOKENS,
                LayoutOption.ALIGN,
                LayoutOption.NESTED,
                LayoutOption.PRIORITY,
                LayoutOption.DEPTH,
                LayoutOption.SCHEME,
                LayoutOption.SEPARATOR);
    }

    @Override
    public Set<Telling> tells() {
        return Set.of(Telling.TOKENS);
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new ConllSession(
                target,
                Conll2003Format.EXTENSION,
                (document, losses) ->
                        new TableContent(document, options.layout(), losses).content());
    }
}
