/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import java.util.Optional;
import java.util.Set;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Telling;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOption;

/**
 * Writes the tables of all documents of an export, a file each: {@code ner/train.jsonl}, beside
 * them {@code label2id.json}. Where several members are exported each has a folder.
 */
public final class DatasetWriter implements DocumentWriter {

    private final String extension;
    private final boolean emptyFiles;
    private final RowFiles files;

    /**
     * Creates a writer.
     *
     * @param extension of its files, with the dot
     * @param emptyFiles whether a table without rows has a file
     * @param files begins its files
     */
    public DatasetWriter(String extension, boolean emptyFiles, RowFiles files) {
        this.extension = extension;
        this.emptyFiles = emptyFiles;
        this.files = files;
    }

    @Override
    public boolean namesParts() {
        return true;
    }

    @Override
    public Set<Telling> tells() {
        return Set.of(Telling.TOKENS, Telling.SUPPORT);
    }

    @Override
    public Set<LayoutOption> understands() {
        return LayoutOption.ofRows(
                LayoutOption.ALIGN,
                LayoutOption.NESTED,
                LayoutOption.PRIORITY,
                LayoutOption.DEPTH,
                LayoutOption.CANDIDATES);
    }

    @Override
    public Optional<String> shownAs() {
        return Optional.of("hf-jsonl");
    }

    /** The card names each file. */
    @Override
    public boolean standsAlone() {
        return false;
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new DatasetSession(target, options.layout(), extension, emptyFiles, files);
    }
}
