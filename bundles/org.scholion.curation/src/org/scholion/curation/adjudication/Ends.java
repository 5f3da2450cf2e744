/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceSide;

/** What annotations point to, and in which role. */
final class Ends {

    private Ends() {}

    /** An annotation that another one points to. */
    record End(String role, AnnotationId id) {}

    static List<End> of(Annotation annotation) {
        List<End> ends = new ArrayList<>();
        switch (annotation) {
            case Mention m -> m.referent().ifPresent(id -> ends.add(new End("referent", id)));
            case Referent r -> r.members().forEach(id -> ends.add(new End("member", id)));
            case Relation r ->
                    r.roles()
                            .forEach(
                                    (role, fillers) ->
                                            fillers.forEach(id -> ends.add(new End(role, id))));
            case Stance s -> {
                for (StanceSide side : StanceSide.values()) {
                    s.ends(side)
                            .forEach(
                                    end ->
                                            end.reference()
                                                    .ifPresent(
                                                            id ->
                                                                    ends.add(
                                                                            new End(
                                                                                    side.name(),
                                                                                    id))));
                }
            }
            case Passage p -> p.author().ifPresent(id -> ends.add(new End("author", id)));
            case DocumentLabel l -> {}
        }
        return ends;
    }
}
