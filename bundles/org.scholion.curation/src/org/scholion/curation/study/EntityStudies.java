/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.List;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.words.Message;

/**
 * Entities as a study of units: positions are grapheme clusters, labels are the ids of types, and
 * it is known who worked on what. The exact F of spans says how often two marked the same, αU is
 * the figure corrected for chance. An entity of several fragments is a unit for each: for figures
 * of it as one entity there are {@link EntityPairs}.
 */
public final class EntityStudies {
    private EntityStudies() {}

    /**
     * A study of all entities.
     *
     * @param documents no name twice; those that only one member worked on are left out by
     *     measures, which say so
     * @throws StudyException if an entity is not within its text
     */
    public static ContinuumStudy of(List<MarkedDocument> documents) throws StudyException {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        for (MarkedDocument document : documents) {
            add(document, builder);
        }
        return builder.build();
    }

    private static void add(MarkedDocument document, ContinuumStudyBuilder builder)
            throws StudyException {
        Graphemes graphemes = new Graphemes(document.text());
        builder.document(document.name(), graphemes.count());
        for (MemberEntities member : document.members()) {
            builder.worked(member.member(), document.name());
            for (Mention entity : member.entities()) {
                if (entity.span().end() > document.text().length()) {
                    throw new StudyException(
                            Message.of(
                                    "agreement.study.not-in-text",
                                    "document",
                                    document.name(),
                                    "member",
                                    member.member()));
                }
                for (Fragment fragment : entity.span().fragments()) {
                    builder.unit(
                            member.member(),
                            entity.typeId(),
                            graphemes.begin(fragment.begin()),
                            Math.max(
                                    graphemes.begin(fragment.begin()),
                                    graphemes.end(fragment.end())),
                            document.name());
                }
            }
        }
    }
}
