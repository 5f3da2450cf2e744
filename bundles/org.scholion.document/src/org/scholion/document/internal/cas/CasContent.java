/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal.cas;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.BaseLayer;
import org.scholion.document.Fragment;
import org.scholion.document.Relation;
import org.scholion.document.internal.FragmentIndex;
import org.scholion.document.internal.ReferenceIndex;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.UimaTypes;

/**
 * Annotations kept in a CAS: the feature structures are the content, the indexes beside them find
 * those by id, by reference and by place. Not safe for use by several threads.
 */
public final class CasContent implements AnnotationLookup {

    private final CAS cas;
    private final int textLength;
    private final AnnotationWriter writer;
    private final AnnotationReader reader;
    private final Map<AnnotationId, FeatureStructure> structures = new TreeMap<>();
    private final ReferenceIndex references = new ReferenceIndex();
    private final FragmentIndex places = new FragmentIndex();

    /** What has been read since it last changed. */
    private final Map<AnnotationId, Annotation> readBefore = new HashMap<>();

    /** Creates the content of a CAS that has a text and no annotations yet. */
    public CasContent(CAS cas, Schema schema, Optional<BaseLayer> baseLayer) {
        this.cas = cas;
        this.textLength = cas.getDocumentText().length();
        this.writer = new AnnotationWriter(cas, schema, this::structure);
        this.reader =
                new AnnotationReader(
                        schema,
                        fs -> Features.text(fs, UimaTypes.ID).map(AnnotationId::new),
                        (fs, what) -> {
                            throw new IllegalStateException("a " + fs.getType() + " " + what);
                        },
                        new AnnotationReader.Defaults("", Instant.EPOCH, 0));
        baseLayer.ifPresent(layer -> BaseLayerForm.write(cas, layer));
    }

    /** Returns the CAS. */
    public CAS cas() {
        return cas;
    }

    /** Forgets what was read, after someone else had the CAS. */
    public void forget() {
        readBefore.clear();
    }

    /** Makes these changes, which must fit. */
    public void apply(Collection<AnnotationChange> changes) {
        Set<AnnotationId> toWrite = new LinkedHashSet<>();
        Set<AnnotationId> moved = new LinkedHashSet<>();
        List<AnnotationId> replaced = new ArrayList<>();
        for (AnnotationChange change : changes) {
            AnnotationId id = change.id();
            change.before().ifPresent(this::unindex);
            change.after().ifPresent(this::index);
            if (!spans(change.before()).equals(spans(change.after()))) {
                moved.add(id);
            }
            if (change.after().isEmpty()) {
                cas.removeFsFromIndexes(structure(id));
                structures.remove(id);
                readBefore.remove(id);
                continue;
            }
            Annotation after = change.after().get();
            readBefore.put(id, after);
            toWrite.add(id);
            if (!structures.containsKey(id)) {
                structures.put(id, writer.create(after));
                continue;
            }
            FeatureStructure fs = structure(id);
            if (!fs.getType().getName().equals(writer.typeName(after))) {
                // a feature structure cannot change its type
                cas.removeFsFromIndexes(fs);
                structures.put(id, writer.create(after));
                replaced.add(id);
            }
        }
        replaced.forEach(id -> toWrite.addAll(references.referringTo(id)));
        addRelationsOf(moved, toWrite);
        for (AnnotationId id : toWrite) {
            find(id).ifPresent(this::write);
        }
        // from here on what is found is what the CAS says
        readBefore.keySet().removeAll(toWrite);
    }

    private static List<?> spans(Optional<Annotation> annotation) {
        return annotation.isPresent() ? annotation.get().spans() : List.of();
    }

    /** Relations without an anchor lie where their fillers lie, so they move with them. */
    private void addRelationsOf(Set<AnnotationId> moved, Set<AnnotationId> toWrite) {
        Deque<AnnotationId> open = new ArrayDeque<>(moved);
        Set<AnnotationId> seen = new LinkedHashSet<>(moved);
        while (!open.isEmpty()) {
            for (AnnotationId id : references.referringTo(open.pop())) {
                boolean movesAlong =
                        find(id).filter(a -> a instanceof Relation r && r.anchor().isEmpty())
                                .isPresent();
                if (movesAlong && seen.add(id)) {
                    toWrite.add(id);
                    open.push(id);
                }
            }
        }
    }

    private void write(Annotation annotation) {
        FeatureStructure fs = structure(annotation.id());
        if (fs instanceof AnnotationFS place) {
            Fragment extent = Extents.of(annotation, this::find, textLength);
            if (place.getBegin() != extent.begin() || place.getEnd() != extent.end()) {
                cas.removeFsFromIndexes(fs);
                Features.integer(fs, CAS.FEATURE_BASE_NAME_BEGIN, extent.begin());
                Features.integer(fs, CAS.FEATURE_BASE_NAME_END, extent.end());
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

    private void index(Annotation annotation) {
        references.add(annotation);
        places.add(annotation);
    }

    private void unindex(Annotation annotation) {
        references.remove(annotation);
        places.remove(annotation);
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        if (readBefore.containsKey(id)) {
            return Optional.ofNullable(readBefore.get(id));
        }
        Optional<Annotation> read = Optional.ofNullable(structures.get(id)).flatMap(reader::read);
        read.ifPresent(annotation -> readBefore.put(id, annotation));
        return read;
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        return found(references.referringTo(id));
    }

    @Override
    public Collection<Annotation> all() {
        return found(structures.keySet());
    }

    /** Returns the annotations in a place; see {@link FragmentIndex#overlapping}. */
    public List<Annotation> overlapping(int begin, int end) {
        return found(places.overlapping(begin, end));
    }

    private List<Annotation> found(Collection<AnnotationId> ids) {
        List<Annotation> found = new ArrayList<>(ids.size());
        for (AnnotationId id : ids) {
            find(id).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Returns how many annotations there are. */
    public int size() {
        return structures.size();
    }
}
