/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.EntryNames;
import org.scholion.document.PassageIndex;
import org.scholion.exchange.AnnotationSupport;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.Coverage;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.release.anonymous.Anonymiser;
import org.scholion.release.anonymous.Pseudonyms;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Reads what was frozen, without names. Safe for use by several threads. */
final class ReleaseContent {

    private static final Message EXCLUDED = Message.of("project.export.excluded");
    private static final Message NOTES = Message.of("release.lost.note");

    private final ProjectStore store;
    private final FrozenState state;
    private final Pseudonyms pseudonyms;
    private final Schema schema;
    private final CatalogueContents catalogue;
    private final Anonymiser anonymiser;
    private final EntryNames names;
    private final Map<String, String> called;

    /**
     * Creates it.
     *
     * @param called what members were called when it was frozen, by pseudonym; those who are not in
     *     it are called as they are now
     */
    ReleaseContent(
            ProjectStore store,
            FrozenState state,
            Pseudonyms pseudonyms,
            Map<String, String> called,
            Instant time)
            throws StoreException {
        this.store = store;
        this.state = state;
        this.pseudonyms = pseudonyms;
        this.called = Map.copyOf(called);
        this.schema = store.migrations().schema(state.schemaVersion());
        this.catalogue = FrozenCatalogue.at(store.catalogue(), state.catalogue());
        this.anonymiser = new Anonymiser(pseudonyms, schema, time);
        this.names = names(catalogue, pseudonyms);
    }

    private static EntryNames names(CatalogueContents catalogue, Pseudonyms pseudonyms) {
        Map<EntryId, String> named = new HashMap<>();
        for (CatalogueEntry entry : catalogue.all()) {
            catalogue
                    .resolve(entry.id())
                    .ifPresent(
                            standing ->
                                    named.put(
                                            pseudonyms.entry(entry.id()),
                                            standing.mainName(List.of())));
        }
        return id -> Optional.ofNullable(named.get(id));
    }

    Schema schema() {
        return schema;
    }

    CatalogueContents catalogue() {
        return catalogue;
    }

    /**
     * A document with a set, as it is written.
     *
     * @param losses what was left out before any format saw it
     * @param ids the ids of annotations by those they have in the project
     */
    record Readable(ExportDocument document, Losses losses, Map<AnnotationId, AnnotationId> ids) {}

    /** Returns the annotations of a set as they were, pointing to what stood for what then. */
    List<Annotation> annotations(FrozenState.Set set) throws StoreException {
        Optional<AnnotationSet> now = store.sets().find(set.id());
        List<Annotation> annotations =
                now.filter(s -> s.lastSequence() == set.sequence()).isPresent()
                        ? store.annotations().of(set.id())
                        : store.annotations().frozen(set.id(), set.sequence());
        return annotations.stream().map(catalogue.redirection()::of).toList();
    }

    DocumentRecord record(FrozenState.Document document) throws StoreException {
        return store.documents()
                .evenRemoved(document.id())
                .filter(found -> found.ulid().value().equals(document.ulid()))
                .orElseThrow(
                        () ->
                                new StoreException(
                                        Message.of("release.gone", "document", document.name())));
    }

    String text(FrozenState.Document document) throws StoreException {
        return store.documents().text(record(document).id());
    }

    /** Returns who made a set: {@code gold}, or a pseudonym. */
    String member(FrozenState.Document document, FrozenState.Set set) throws StoreException {
        if (set.gold()) {
            return Member.GOLD;
        }
        return pseudonyms.member(set(document, set).member());
    }

    /** Returns a set as it is now. */
    AnnotationSet set(FrozenState.Document document, FrozenState.Set set) throws StoreException {
        for (AnnotationSet each : store.sets().of(document.id())) {
            if (each.id() == set.id() && each.ulid().value().equals(set.ulid())) {
                return each;
            }
        }
        throw new StoreException(Message.of("release.gone", "document", document.name()));
    }

    /** Returns what the member of a set was called when it was frozen. */
    String name(AnnotationSet set) {
        return called.getOrDefault(pseudonyms.member(set.member()), set.member());
    }

    /**
     * Reads a document with a set.
     *
     * @param file what its file is called, without extension
     */
    Readable read(
            FrozenState.Document document,
            FrozenState.Set set,
            String file,
            Map<AnnotationId, AnnotationSupport> support)
            throws StoreException {
        DocumentRecord record = record(document);
        Losses.Recorder losses = new Losses.Recorder();
        Losses further = Losses.NONE;
        List<Annotation> annotations = annotations(set);
        PassageIndex passages = new PassageIndex(annotations);
        if (!passages.excluded().isEmpty()) {
            List<Annotation> left = new ArrayList<>();
            for (Annotation annotation : annotations) {
                if (passages.excluded(annotation)) {
                    losses.add(EXCLUDED, () -> at(document, annotation));
                } else {
                    left.add(annotation);
                }
            }
            SchemaBinding.Kept kept = SchemaBinding.keep(left, schema, document.name());
            annotations = kept.annotations();
            further = kept.losses();
        }
        for (Annotation annotation : annotations) {
            if (annotation.header().note().isPresent()) {
                losses.add(NOTES, () -> at(document, annotation));
            }
        }
        Anonymiser.Anonymous anonymous = anonymiser.of(annotations);
        Map<AnnotationId, AnnotationSupport> told = new HashMap<>();
        anonymous
                .ids()
                .forEach(
                        (before, after) -> {
                            if (support.containsKey(before)) {
                                told.put(after, support.get(before));
                            }
                        });
        ExportDocument exported =
                new ExportDocument(
                        document.name(),
                        file,
                        store.documents().text(record.id()),
                        record.sourceSha256(),
                        new CharsetFacts(
                                Charset.forName(record.charset()),
                                record.charsetOrigin(),
                                record.charsetConfidence(),
                                record.byteOrderMark()),
                        document.language(),
                        document.direction(),
                        document.metadata(),
                        document.layered()
                                ? store.documents().baseLayer(record.id())
                                : Optional.empty(),
                        schema,
                        state.schemaVersion(),
                        Optional.of(member(document, set)),
                        Optional.of(set.state().word()),
                        Optional.empty(),
                        anonymous.annotations(),
                        names,
                        told);
        return new Readable(
                exported.withCoverage(new Coverage(set.complete(), passages.excluded())),
                losses.losses().plus(further),
                anonymous.ids());
    }

    private static Message at(FrozenState.Document document, Annotation annotation) {
        return Message.of(
                "exchange.place.at",
                "file",
                document.name(),
                "begin",
                annotation.begin().orElse(0));
    }
}
