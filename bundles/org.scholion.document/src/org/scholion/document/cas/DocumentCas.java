/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.BaseLayer;
import org.scholion.document.EntryNames;
import org.scholion.document.Fragment;
import org.scholion.document.Relation;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * One annotation set on one document as a CAS, laid out as {@link
 * org.scholion.schema.uima.UimaTypes} says. It is only written to: its owner keeps the annotations
 * themselves and tells it of every change, so that at any time a {@link CasReader} finds in it
 * exactly those annotations. Not safe for use by several threads.
 */
public final class DocumentCas {

    private final CAS cas;
    private final Schema schema;
    private final int textLength;
    private final AnnotationWriter writer;
    private final Map<AnnotationId, FeatureStructure> structures;
    private boolean released;

    private DocumentCas(CAS cas, Schema schema, int textLength, int size, EntryNames names) {
        this.cas = cas;
        this.schema = schema;
        this.textLength = textLength;
        this.structures = HashMap.newHashMap(size);
        this.writer = new AnnotationWriter(cas, schema, this::structure, names);
    }

    /**
     * Makes a CAS.
     *
     * @param language BCP 47 tag, if known
     * @param schema what types the annotations have
     * @param baseLayer tokens and sentences, if there are any
     * @param annotations all annotations of the set
     * @throws AnnotationMisfitException when an annotation's type is not in the schema, it lies
     *     beyond the text, or refers to what is not there
     */
    public static DocumentCas of(
            String text,
            Optional<String> language,
            Schema schema,
            Optional<BaseLayer> baseLayer,
            AnnotationLookup annotations)
            throws AnnotationMisfitException {
        return of(text, language, schema, baseLayer, annotations, EntryNames.NONE);
    }

    /**
     * Makes a CAS that also says what the entries of the catalogue are called that annotations
     * point to, as they do now.
     *
     * @throws AnnotationMisfitException as without the names
     */
    public static DocumentCas of(
            String text,
            Optional<String> language,
            Schema schema,
            Optional<BaseLayer> baseLayer,
            AnnotationLookup annotations,
            EntryNames names)
            throws AnnotationMisfitException {
        require(annotations, new StructureRules(schema, text.length()));
        CAS cas = TypeSystems.newCas(schema);
        cas.setDocumentText(text);
        language.ifPresent(cas::setDocumentLanguage);
        baseLayer.ifPresent(layer -> BaseLayerForm.write(cas, layer));
        Collection<Annotation> all = annotations.all();
        DocumentCas document = new DocumentCas(cas, schema, text.length(), all.size(), names);
        document.fill(all, annotations);
        return document;
    }

    private static void require(AnnotationLookup annotations, StructureRules rules)
            throws AnnotationMisfitException {
        for (Annotation annotation : annotations.all()) {
            List<Finding> breaches = rules.breaches(annotation, annotations);
            if (!breaches.isEmpty() && misfit(breaches).isPresent()) {
                throw new AnnotationMisfitException(misfit(breaches).get());
            }
        }
    }

    /** Returns why a CAS cannot hold what has these breaches, if so. */
    public static Optional<Message> misfit(List<Finding> breaches) {
        return breaches.stream()
                .filter(breach -> breach.rule().preventsOpening())
                .findFirst()
                .map(Finding::sentence);
    }

    /** All exist before the first is written, as they refer to each other; nothing is indexed. */
    private void fill(Collection<Annotation> all, AnnotationLookup annotations) {
        List<FeatureStructure> made = new ArrayList<>(all.size());
        for (Annotation annotation : all) {
            FeatureStructure fs = writer.create(annotation);
            structures.put(annotation.id(), fs);
            made.add(fs);
        }
        Iterator<FeatureStructure> next = made.iterator();
        for (Annotation annotation : all) {
            FeatureStructure fs = next.next();
            if (fs instanceof AnnotationFS place) {
                writer.place(place, Extents.of(annotation, annotations::find, textLength));
            }
            writer.write(annotation, fs);
            cas.addFsToIndexes(fs);
        }
    }

    /**
     * Lends the CAS.
     *
     * @return what the borrower returns
     */
    public <T> T lend(CasBorrower<T> borrower) {
        if (released) {
            throw new IllegalStateException("released");
        }
        return borrower.borrow(cas);
    }

    /**
     * Gives the CAS up, for another document to be put into it, as making one costs more than
     * filling it. Nothing may be done with this document any more.
     */
    public void release() {
        if (!released) {
            released = true;
            structures.clear();
            TypeSystems.giveBack(schema, cas);
        }
    }

    /** Writes which document it is, in place of what was written before. */
    public void describe(CasDocument description) {
        DocumentForm.write(cas, description);
    }

    /**
     * Makes changes.
     *
     * @param changes what changed, in order; they must fit
     * @param now the annotations after the changes
     */
    public void apply(List<AnnotationChange> changes, AnnotationLookup now) {
        Set<AnnotationId> toWrite = new LinkedHashSet<>();
        Set<AnnotationId> moved = new LinkedHashSet<>();
        List<AnnotationId> replaced = new ArrayList<>();
        for (AnnotationChange change : changes) {
            AnnotationId id = change.id();
            if (!spans(change.before()).equals(spans(change.after()))) {
                moved.add(id);
            }
            if (change.after().isEmpty()) {
                cas.removeFsFromIndexes(structure(id));
                structures.remove(id);
                continue;
            }
            Annotation after = change.after().get();
            toWrite.add(id);
            if (!structures.containsKey(id)) {
                structures.put(id, writer.create(after));
                continue;
            }
            FeatureStructure fs = structure(id);
            if (!fs.getType().equals(writer.type(after))) {
                // a feature structure cannot change its type
                cas.removeFsFromIndexes(fs);
                structures.put(id, writer.create(after));
                replaced.add(id);
            }
        }
        for (AnnotationId id : replaced) {
            now.referringTo(id).forEach(annotation -> toWrite.add(annotation.id()));
        }
        addRelationsOf(moved, now, toWrite);
        for (AnnotationId id : toWrite) {
            now.find(id).ifPresent(annotation -> write(annotation, now));
        }
    }

    private static List<?> spans(Optional<Annotation> annotation) {
        return annotation.isPresent() ? annotation.get().spans() : List.of();
    }

    /** Relations without an anchor lie where their fillers lie, so they move with them. */
    private static void addRelationsOf(
            Set<AnnotationId> moved, AnnotationLookup now, Set<AnnotationId> toWrite) {
        Deque<AnnotationId> open = new ArrayDeque<>(moved);
        Set<AnnotationId> seen = new LinkedHashSet<>(moved);
        while (!open.isEmpty()) {
            for (Annotation referring : now.referringTo(open.pop())) {
                boolean movesAlong = referring instanceof Relation r && r.anchor().isEmpty();
                if (movesAlong && seen.add(referring.id())) {
                    toWrite.add(referring.id());
                    open.push(referring.id());
                }
            }
        }
    }

    private void write(Annotation annotation, AnnotationLookup now) {
        FeatureStructure fs = structure(annotation.id());
        if (fs instanceof AnnotationFS place) {
            Fragment extent = Extents.of(annotation, now::find, textLength);
            if (place.getBegin() != extent.begin() || place.getEnd() != extent.end()) {
                // the index is ordered by place, so nothing in it may move
                cas.removeFsFromIndexes(fs);
                writer.place(place, extent);
            }
        }
        writer.write(annotation, fs);
        // adding what is in the index already does nothing
        cas.addFsToIndexes(fs);
    }

    private FeatureStructure structure(AnnotationId id) {
        return Optional.ofNullable(structures.get(id))
                .orElseThrow(() -> new IllegalStateException("there is no annotation " + id));
    }
}
