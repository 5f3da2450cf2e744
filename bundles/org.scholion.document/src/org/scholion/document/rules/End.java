/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

/**
 * One pointer of an annotation to another.
 *
 * @param as the position it stands in
 * @param id where it points
 * @param kinds what can stand there
 */
record End(String as, AnnotationId id, Set<AnnotationKind> kinds) {

    private static final Set<AnnotationKind> REFERENTS = EnumSet.of(AnnotationKind.REFERENT);
    private static final Set<AnnotationKind> ACTORS =
            EnumSet.of(AnnotationKind.ENTITY, AnnotationKind.REFERENT);
    private static final Set<AnnotationKind> FILLERS =
            EnumSet.of(
                    AnnotationKind.ENTITY,
                    AnnotationKind.REFERENT,
                    AnnotationKind.RELATION,
                    AnnotationKind.STANCE);
    private static final Set<AnnotationKind> ANY = EnumSet.allOf(AnnotationKind.class);

    /** Returns all pointers of an annotation. */
    static List<End> of(Annotation annotation) {
        List<End> ends = new ArrayList<>();
        switch (annotation) {
            case Mention mention ->
                    mention.referent()
                            .ifPresent(id -> ends.add(new End("referent", id, REFERENTS)));
            case Referent group ->
                    group.members().forEach(id -> ends.add(new End("member", id, REFERENTS)));
            case Relation relation ->
                    relation.references().forEach(id -> ends.add(new End("filler", id, FILLERS)));
            case Stance stance -> {
                for (StanceSide side : StanceSide.values()) {
                    stance.ends(side).forEach(end -> add(ends, side, end));
                }
            }
            case Passage passage ->
                    passage.author().ifPresent(id -> ends.add(new End("author", id, ACTORS)));
            case DocumentLabel label -> {
                // points to nothing
            }
        }
        return ends;
    }

    private static void add(List<End> ends, StanceSide side, StanceEnd end) {
        switch (end) {
            case StanceEnd.Cued cued -> add(ends, side, cued.end());
            case StanceEnd.Annotated annotated ->
                    ends.add(
                            switch (side) {
                                case HOLDER -> new End("holder", annotated.id(), ACTORS);
                                case TARGET -> new End("target", annotated.id(), ANY);
                                case SOURCE -> new End("source", annotated.id(), ACTORS);
                            });
            case StanceEnd.Implicit implicit ->
                    implicit.referent()
                            .ifPresent(id -> ends.add(new End("implicit", id, REFERENTS)));
            case StanceEnd.Catalogued catalogued -> {
                // points out of the document
            }
            case StanceEnd.Author author -> {
                // points to nothing in this document
            }
        }
    }
}
