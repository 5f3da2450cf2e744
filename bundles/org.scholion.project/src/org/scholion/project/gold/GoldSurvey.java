/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.List;
import org.scholion.curation.adjudication.Posterior;

/**
 * How gold came about, in figures, and the places these are made of.
 *
 * @param shared errors that all share
 * @param members how members compare with gold, on documents whose gold is done
 * @param adjudicated how many documents that are
 * @param posteriors what models say, on all documents that somebody has finished; nothing unless it
 *     was asked for
 * @param places where something was decided, in the order of documents and of reading; with
 *     posteriors also those that are not decided yet
 */
public record GoldSurvey(
        SharedErrors shared,
        List<MemberFigure> members,
        int adjudicated,
        List<Posterior> posteriors,
        List<GoldPlace> places) {

    public GoldSurvey {
        members = List.copyOf(members);
        posteriors = List.copyOf(posteriors);
        places = List.copyOf(places);
    }
}
