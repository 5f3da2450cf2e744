/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.comment;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;

/**
 * Someone who looks at comments. Annotators see those on their own work, their own, and those for
 * them; what is said about another's work would tell them what that one thought. Leads and curators
 * see all.
 *
 * @param name the member's name
 * @param role what the member mainly does
 */
public record Viewer(String name, Member.Role role) {

    /** Returns the viewer of a name; who is not known yet is an annotator. */
    public static Viewer of(String name, List<Member> members) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(member -> new Viewer(name, member.role()))
                .orElse(new Viewer(name, Member.Role.ANNOTATOR));
    }

    /** Returns whether it is a lead. */
    public boolean isLead() {
        return role == Member.Role.LEAD;
    }

    /** Returns whether the viewer may see a thread. */
    public boolean sees(CommentThread thread) {
        if (role != Member.Role.ANNOTATOR) {
            return true;
        }
        NewComment first = thread.first().content();
        return first.author().equals(name)
                || thread.owner().equals(Optional.of(name))
                || first.to().equals(Optional.of(new Addressee.One(name)))
                || thread.isForAll();
    }
}
