/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.referents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.editing.referent.ReferentLine;

/**
 * What is selected in the list of referents.
 *
 * @param referents referents selected by their own lines
 * @param mentions mentions selected below referents
 * @param group the group below which members are selected, if there are any
 * @param members the members selected below that group
 */
record ReferentChoice(
        List<AnnotationId> referents,
        List<AnnotationId> mentions,
        Optional<AnnotationId> group,
        List<AnnotationId> members) {

    /** Sorts lines by what they are; of members those of the first group count. */
    static ReferentChoice of(List<ReferentLine> lines) {
        List<AnnotationId> referents = new ArrayList<>();
        List<AnnotationId> mentions = new ArrayList<>();
        Optional<AnnotationId> group = Optional.empty();
        List<AnnotationId> members = new ArrayList<>();
        for (ReferentLine line : lines) {
            switch (line) {
                case ReferentLine.Of of -> referents.add(of.row().key());
                case ReferentLine.OfMention below -> mentions.add(below.mention().id());
                case ReferentLine.OfMember below -> {
                    group = group.or(() -> Optional.of(below.row().key()));
                    if (group.filter(below.row().key()::equals).isPresent()) {
                        members.add(below.member());
                    }
                }
            }
        }
        return new ReferentChoice(referents, mentions, group, members);
    }
}
