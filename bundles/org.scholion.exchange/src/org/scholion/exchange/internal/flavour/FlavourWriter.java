/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import java.util.EnumSet;
import java.util.Set;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Telling;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOption;

/** Writes the rows of all documents to one file, in the flavour of a program. */
final class FlavourWriter implements DocumentWriter {

    private final Flavour flavour;
    private final String extension;
    private final boolean onTokens;

    /**
     * Creates a writer.
     *
     * @param extension of its file, with the dot
     * @param onTokens whether mentions are those that lie on whole tokens
     */
    FlavourWriter(Flavour flavour, String extension, boolean onTokens) {
        this.flavour = flavour;
        this.extension = extension;
        this.onTokens = onTokens;
    }

    @Override
    public boolean namesParts() {
        return true;
    }

    @Override
    public Set<LayoutOption> understands() {
        Set<LayoutOption> all = EnumSet.copyOf(LayoutOption.ofRows());
        all.addAll(flavour.understands());
        if (onTokens) {
            all.add(LayoutOption.ALIGN);
        }
        return all;
    }

    @Override
    public Set<Telling> tells() {
        return onTokens ? Set.of(Telling.TOKENS) : Set.of();
    }

    @Override
    public boolean choosesOffsets() {
        return flavour.choosesOffsets();
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        Flavour chosen = options.offsets().map(flavour::in).orElse(flavour);
        return new FlavourSession(chosen, extension, onTokens, target, options.layout());
    }
}
