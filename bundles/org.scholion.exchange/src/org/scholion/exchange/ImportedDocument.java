/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.schema.Schema;
import org.scholion.text.LanguageTag;
import org.scholion.words.Message;

/**
 * A document as a reader found it. Type, role, attribute and tag ids of the annotations are the
 * names the format uses; {@link SchemaBinding} turns them into those of a schema.
 *
 * @param name the document's name, folders included, without the format's extension
 * @param text the text, unchanged
 * @param sourceSha256 of the bytes the text came from, lower-case hexadecimal
 * @param charset how they were encoded
 * @param language BCP 47 tag the user or the format states, if any; nothing is guessed here, and
 *     what is no tag is told
 * @param metadata what the format says about the document, by key
 * @param baseLayer tokens and sentences, if the format has any
 * @param annotations everything marked, references before or after what they refer to
 * @param status how far the annotation set was, if the format says so
 * @param needs what a schema must have to hold the annotations
 * @param schema the schema that came with the document, if one did
 * @param losses what the format holds that the project cannot
 * @param notices what is worth knowing and needs no action
 */
public record ImportedDocument(
        String name,
        String text,
        String sourceSha256,
        CharsetFacts charset,
        Optional<String> language,
        SortedMap<String, String> metadata,
        Optional<BaseLayer> baseLayer,
        List<Annotation> annotations,
        Optional<SetStatus> status,
        SchemaNeeds needs,
        Optional<Schema> schema,
        Losses losses,
        List<Notice> notices) {

    public ImportedDocument {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
        annotations = List.copyOf(annotations);
        Optional<String> tag = language.flatMap(LanguageTag::of);
        List<Notice> all = new ArrayList<>(notices);
        if (language.isPresent() && tag.isEmpty()) {
            all.add(
                    Notice.in(
                            name,
                            Message.of("exchange.notice.no-language", "said", language.get())));
        }
        language = tag;
        notices = List.copyOf(all);
    }

    /** A document of a format that does not say how far its annotation set was. */
    public ImportedDocument(
            String name,
            String text,
            String sourceSha256,
            CharsetFacts charset,
            Optional<String> language,
            SortedMap<String, String> metadata,
            Optional<BaseLayer> baseLayer,
            List<Annotation> annotations,
            SchemaNeeds needs,
            Losses losses,
            List<Notice> notices) {
        this(
                name,
                text,
                sourceSha256,
                charset,
                language,
                metadata,
                baseLayer,
                annotations,
                Optional.empty(),
                needs,
                Optional.empty(),
                losses,
                notices);
    }

    /** Returns this document with how far its annotation set was. */
    public ImportedDocument withStatus(Optional<SetStatus> other) {
        return new ImportedDocument(
                name,
                text,
                sourceSha256,
                charset,
                language,
                metadata,
                baseLayer,
                annotations,
                other,
                needs,
                schema,
                losses,
                notices);
    }

    /** Returns this document with other metadata and notices. */
    public ImportedDocument withFacts(
            SortedMap<String, String> otherMetadata, List<Notice> otherNotices) {
        return new ImportedDocument(
                name,
                text,
                sourceSha256,
                charset,
                language,
                otherMetadata,
                baseLayer,
                annotations,
                status,
                needs,
                schema,
                losses,
                otherNotices);
    }

    /** Returns a document without annotations. */
    public static ImportedDocument ofText(
            String name,
            String text,
            String sourceSha256,
            CharsetFacts charset,
            Optional<String> language) {
        return new ImportedDocument(
                name,
                text,
                sourceSha256,
                charset,
                language,
                new TreeMap<>(Map.of()),
                Optional.empty(),
                List.of(),
                SchemaNeeds.NONE,
                Losses.NONE,
                List.of());
    }
}
