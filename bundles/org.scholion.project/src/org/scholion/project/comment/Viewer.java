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
import org.scholion.project.sight.Sight;

/**
 * Someone who looks at comments. Who may see others' work on a document sees all that is said on
 * it; others see what is about their own work, what they said, and what is for them, since what is
 * said about another's work would tell them what that one thought.
 *
 * @param sight whose eyes they are
 */
public record Viewer(Sight sight) {

    /** Returns the viewer of a name; who is not known yet is an annotator. */
    public static Viewer of(String name, List<Member> members) {
        return new Viewer(Sight.of(name, members));
    }

    /** Returns the member's name. */
    public String name() {
        return sight.member();
    }

    /** Returns what the member mainly does. */
    public Member.Role role() {
        return sight.role();
    }

    /** Returns whether it is a lead. */
    public boolean isLead() {
        return role() == Member.Role.LEAD;
    }

    /** Returns whether the viewer may see a thread. */
    public boolean sees(CommentThread thread) {
        return sight.seesOthers(thread.work()) || isTheirs(thread);
    }

    /** Returns whether a thread is the viewer's business, whatever others' work they may see. */
    public boolean isTheirs(CommentThread thread) {
        NewComment first = thread.first().content();
        return first.author().equals(name())
                || thread.owner().equals(Optional.of(name()))
                || first.to().equals(Optional.of(new Addressee.One(name())))
                || thread.isForAll()
                || thread.isForLeads() && isLead();
    }
}
