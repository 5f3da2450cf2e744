/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.ReferenceRules;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.UimaTypes;
import org.scholion.words.Message;

/**
 * Reads annotations back from a CAS that is laid out as {@link UimaTypes} says, whoever wrote it.
 * Annotations without an id get a new one. Types are not held against the schema, so that one can
 * be built from them; the schema only says what kind of values attributes have.
 */
public final class CasReader {

    private final Schema schema;
    private final AnnotationIds newIds;
    private final AnnotationReader.Defaults defaults;

    /**
     * Creates a reader.
     *
     * @param newIds gives ids to annotations that have none
     * @param member who made annotations that do not say so
     * @param time when annotations were made that do not say so
     * @param schemaVersion the version of those that do not say so, from 1
     */
    public CasReader(
            Schema schema, AnnotationIds newIds, String member, Instant time, int schemaVersion) {
        this.schema = schema;
        this.newIds = newIds;
        this.defaults = new AnnotationReader.Defaults(member, time, schemaVersion);
    }

    /** Returns whether a CAS has the types of this layout. */
    public static boolean understands(CAS cas) {
        return cas.getTypeSystem().getType(UimaTypes.ELEMENT) != null;
    }

    /** Returns everything that can be read. */
    public CasContents read(CAS cas) {
        Map<FeatureStructure, AnnotationId> ids = new LinkedHashMap<>();
        Set<CasContents.Problem> problems = new LinkedHashSet<>();
        identify(cas, ids, problems);
        List<Annotation> annotations;
        Set<FeatureStructure> misfits;
        do {
            // what fell out may have been referred to, so the others are read again
            misfits = new HashSet<>();
            annotations = annotations(ids, misfits, problems);
            ids.keySet().removeAll(misfits);
        } while (!misfits.isEmpty());
        return new CasContents(
                annotations,
                BaseLayerForm.read(cas),
                DocumentForm.read(cas),
                List.copyOf(problems));
    }

    private void identify(
            CAS cas, Map<FeatureStructure, AnnotationId> ids, Set<CasContents.Problem> problems) {
        Set<AnnotationId> used = new HashSet<>();
        for (String typeName : List.of(UimaTypes.ELEMENT, UimaTypes.REFERENT)) {
            @Nullable Type type = cas.getTypeSystem().getType(typeName);
            if (type == null) {
                continue;
            }
            for (FeatureStructure fs : cas.<TOP>select(type)) {
                Optional<String> given = Features.text(fs, UimaTypes.ID);
                Optional<AnnotationId> id = given.flatMap(AnnotationId::parse);
                if (given.isPresent() && id.isEmpty()) {
                    problems.add(problem(fs, Message.of("document.cas.no-id")));
                } else if (id.isPresent() && !used.add(id.get())) {
                    problems.add(problem(fs, Message.of("document.cas.same-id")));
                    id = Optional.empty();
                }
                ids.put(fs, id.orElseGet(newIds::next));
            }
        }
    }

    private List<Annotation> annotations(
            Map<FeatureStructure, AnnotationId> ids,
            Set<FeatureStructure> misfits,
            Set<CasContents.Problem> problems) {
        AnnotationReader reader =
                new AnnotationReader(
                        schema,
                        fs -> Optional.ofNullable(ids.get(fs)),
                        (fs, what) -> problems.add(problem(fs, what)),
                        defaults);
        Map<AnnotationId, FeatureStructure> structures = new HashMap<>();
        List<Annotation> read = new ArrayList<>(ids.size());
        ids.forEach(
                (fs, id) ->
                        reader.read(fs)
                                .ifPresentOrElse(
                                        annotation -> {
                                            read.add(annotation);
                                            structures.put(id, fs);
                                        },
                                        () -> misfits.add(fs)));
        AnnotationMap map = new AnnotationMap(read);
        for (Annotation annotation : map.all()) {
            @Nullable FeatureStructure fs = structures.get(annotation.id());
            List<Finding> breaches = ReferenceRules.breaches(annotation, map);
            if (!breaches.isEmpty()) {
                // what names a misfit is read again without it
                boolean willChange =
                        misfits.stream().map(ids::get).anyMatch(annotation.references()::contains);
                if (!willChange && fs != null) {
                    misfits.add(fs);
                    problems.add(
                            problem(
                                    fs,
                                    Message.of(
                                            "document.cas.left-out",
                                            "reason",
                                            breaches.get(0).what())));
                }
            }
        }
        return List.copyOf(map.all());
    }

    private static CasContents.Problem problem(FeatureStructure fs, Message what) {
        String type = fs.getType().getShortName();
        Optional<String> id = Features.text(fs, UimaTypes.ID);
        if (fs instanceof AnnotationFS place) {
            return new CasContents.Problem(
                    place.getBegin(),
                    place.getEnd(),
                    Message.of(
                            "document.cas.placed",
                            "type",
                            type,
                            "named",
                            id.isPresent(),
                            "id",
                            id.orElse(""),
                            "begin",
                            place.getBegin(),
                            "end",
                            place.getEnd(),
                            "what",
                            what));
        }
        return new CasContents.Problem(
                -1,
                -1,
                Message.of(
                        "document.cas.unplaced",
                        "type",
                        type,
                        "named",
                        id.isPresent(),
                        "id",
                        id.orElse(""),
                        "what",
                        what));
    }
}
