/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Member;

/**
 * Whom something can be said to, and about whose work.
 *
 * @param to whom; empty for all who work on the document, which leads can say
 * @param owner whose work it is then about; empty for nobody's, so that it tells none what another
 *     has marked
 */
public record CommentTarget(Optional<Addressee> to, Optional<String> owner) {

    /**
     * Returns whom a member can say something to who has a set before them, the likeliest first.
     *
     * @param shown whose set it is
     * @param members all of the project
     */
    public static List<CommentTarget> of(Viewer viewer, String shown, List<Member> members) {
        CommentTarget leads =
                new CommentTarget(Optional.of(new Addressee.Leads()), Optional.of(shown));
        if (!viewer.isLead()) {
            return List.of(leads);
        }
        List<CommentTarget> targets = new ArrayList<>();
        boolean foreign =
                !shown.equals(viewer.name())
                        && members.stream().anyMatch(member -> member.name().equals(shown));
        if (foreign) {
            targets.add(
                    new CommentTarget(Optional.of(new Addressee.One(shown)), Optional.of(shown)));
        }
        targets.add(new CommentTarget(Optional.empty(), Optional.empty()));
        for (Member member : members) {
            if (!member.name().equals(viewer.name()) && !member.name().equals(shown)) {
                targets.add(
                        new CommentTarget(
                                Optional.of(new Addressee.One(member.name())), Optional.empty()));
            }
        }
        targets.add(leads);
        return targets;
    }
}
