/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.sight;

import java.util.List;
import org.scholion.corpus.Member;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.project.sight.DocumentWork.Stage;

/**
 * Decides whether a member may see what others have marked and said on a document; nothing else
 * decides it. Where there is more than one annotator they are blind: each sees others' work when
 * the document is adjudicated, so that what they mark is their own judgement. Curators see it where
 * they adjudicate, once their own work on the document is finished; leads see all. In one file this
 * is a convention: whoever has the file can read it.
 *
 * <p>Gold of training and control documents is there before their annotators are, and would answer
 * for them. So of a training document one sees gold, and nothing else, once one's own set is done;
 * a control looks like a document that nobody has adjudicated. Those who adjudicate see both unless
 * they annotate them.
 *
 * @param member whose eyes they are
 * @param role what the member mainly does
 * @param blind whether there is more than one annotator
 * @param led whether somebody is a lead
 */
public record Sight(String member, Member.Role role, boolean blind, boolean led) {

    /** Returns the eyes of a member; who is not known yet is an annotator. */
    public static Sight of(String name, List<Member> members) {
        Member.Role role =
                members.stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .map(Member::role)
                        .orElse(Member.Role.ANNOTATOR);
        long others =
                members.stream()
                        .filter(
                                member ->
                                        member.role() == Member.Role.ANNOTATOR
                                                && !member.name().equals(name))
                        .count();
        return new Sight(
                name,
                role,
                others + (role == Member.Role.ANNOTATOR ? 1 : 0) > 1,
                members.stream().anyMatch(member -> member.role() == Member.Role.LEAD));
    }

    /** Returns whether the member sees others' work on every document. */
    public boolean seesAll() {
        return role == Member.Role.LEAD || !blind;
    }

    /**
     * Returns whether the member may see what documents are in rounds, and how members did on
     * controls: leads may, and where there is none, whoever works there.
     */
    public boolean seesRounds() {
        return leads();
    }

    /** Returns whether the member does what leads do: leads, and where there is none, everybody. */
    public boolean leads() {
        return role == Member.Role.LEAD || !led;
    }

    /**
     * Returns whether the member may see of which documents there is gold. Annotators may not where
     * there is a lead: gold of what nobody has annotated yet tells that it is a control.
     */
    public boolean seesAdjudication() {
        return role != Member.Role.ANNOTATOR || !led;
    }

    /** Returns whether the member may see the gold of a document. */
    public boolean seesGold(DocumentWork document) {
        return seesOthers(document)
                || document.part() == RoundDocument.Part.TRAINING
                        && document.stage() == Stage.ADJUDICATED
                        && document.of(member).filter(state -> state == SetState.DONE).isPresent();
    }

    /** Returns whether the member may see others' work on a document. */
    public boolean seesOthers(DocumentWork document) {
        if (document.part() != RoundDocument.Part.WORK) {
            return role == Member.Role.LEAD
                    || !blind && !led
                    || role == Member.Role.CURATOR
                            && document.stage() != Stage.ANNOTATION
                            && document.of(member).isEmpty();
        }
        if (seesAll() || document.stage() == Stage.ADJUDICATED) {
            return true;
        }
        return role == Member.Role.CURATOR
                && document.stage() == Stage.ADJUDICATION
                && !document.working().contains(member);
    }
}
