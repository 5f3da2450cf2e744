/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.BaseLayer;
import org.scholion.document.EntryNames;
import org.scholion.schema.Schema;
import org.scholion.text.TextDirection;

/**
 * A document with one annotation set, to be written.
 *
 * @param name the document's name, folders included
 * @param file what its file is called, folders included, without an extension: the document's name,
 *     below the member's where several members are exported
 * @param text the text
 * @param sourceSha256 of the bytes the text came from
 * @param charset how they were encoded
 * @param language BCP 47 tag, if known
 * @param direction of the text
 * @param metadata by key
 * @param baseLayer tokens and sentences, if any
 * @param schema what the annotations' ids refer to
 * @param schemaVersion the schema's version
 * @param member whose annotation set it is, or {@code gold}; empty for a text alone
 * @param state the set's state in words, such as {@code done}; empty for a text alone
 * @param stateReason why the set was skipped, or done in spite of errors, if someone said so
 * @param annotations ordered by id; all that they refer to is among them
 * @param entries what the entries of the catalogue are called that they point to
 * @param support how far members support them, of gold alone
 * @param coverage what it says of the text that it does not mark
 */
public record ExportDocument(
        String name,
        String file,
        String text,
        String sourceSha256,
        CharsetFacts charset,
        Optional<String> language,
        TextDirection direction,
        SortedMap<String, String> metadata,
        Optional<BaseLayer> baseLayer,
        Schema schema,
        int schemaVersion,
        Optional<String> member,
        Optional<String> state,
        Optional<String> stateReason,
        List<Annotation> annotations,
        EntryNames entries,
        Map<AnnotationId, AnnotationSupport> support,
        Coverage coverage) {

    public ExportDocument {
        file = visible(file);
        support = Map.copyOf(support);
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
        annotations = annotations.stream().sorted(Comparator.comparing(Annotation::id)).toList();
    }

    /** A document of which is known what is not there if its set is done. */
    public ExportDocument(
            String name,
            String file,
            String text,
            String sourceSha256,
            CharsetFacts charset,
            Optional<String> language,
            TextDirection direction,
            SortedMap<String, String> metadata,
            Optional<BaseLayer> baseLayer,
            Schema schema,
            int schemaVersion,
            Optional<String> member,
            Optional<String> state,
            Optional<String> stateReason,
            List<Annotation> annotations,
            EntryNames entries,
            Map<AnnotationId, AnnotationSupport> support) {
        this(
                name,
                file,
                text,
                sourceSha256,
                charset,
                language,
                direction,
                metadata,
                baseLayer,
                schema,
                schemaVersion,
                member,
                state,
                stateReason,
                annotations,
                entries,
                support,
                Coverage.ofState(state.orElse("")));
    }

    /** A document whose set's state has no reason, of a project without a catalogue. */
    public ExportDocument(
            String name,
            String text,
            String sourceSha256,
            CharsetFacts charset,
            Optional<String> language,
            TextDirection direction,
            SortedMap<String, String> metadata,
            Optional<BaseLayer> baseLayer,
            Schema schema,
            int schemaVersion,
            Optional<String> member,
            Optional<String> state,
            List<Annotation> annotations) {
        this(
                name,
                name,
                text,
                sourceSha256,
                charset,
                language,
                direction,
                metadata,
                baseLayer,
                schema,
                schemaVersion,
                member,
                state,
                Optional.empty(),
                annotations,
                EntryNames.NONE,
                Map.of());
    }

    /** Returns this document with another name of its file. */
    public ExportDocument withFile(String newFile) {
        return with(newFile, support, coverage);
    }

    /** Returns this document, telling how far members support its annotations. */
    public ExportDocument withSupport(Map<AnnotationId, AnnotationSupport> told) {
        return with(file, told, coverage);
    }

    /** Returns this document, saying something else of the text that is not marked. */
    public ExportDocument withCoverage(Coverage known) {
        return with(file, support, known);
    }

    private ExportDocument with(
            String newFile, Map<AnnotationId, AnnotationSupport> told, Coverage known) {
        return new ExportDocument(
                name,
                newFile,
                text,
                sourceSha256,
                charset,
                language,
                direction,
                metadata,
                baseLayer,
                schema,
                schemaVersion,
                member,
                state,
                stateReason,
                annotations,
                entries,
                told,
                known);
    }

    /**
     * Returns a name of a file that is there to be seen: whoever reads a folder leaves out others.
     */
    private static String visible(String name) {
        StringBuilder visible = new StringBuilder();
        for (String part : name.split("/", -1)) {
            visible.append(visible.isEmpty() ? "" : "/");
            visible.append(part.startsWith(".") ? "_" : "").append(part);
        }
        return visible.isEmpty() || name.endsWith("/") ? visible + "_" : visible.toString();
    }
}
