/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;

/** A line of the list of referents: a referent, or below it one of its mentions or members. */
public sealed interface ReferentLine {

    /**
     * Tells lines apart; the same for a line that says something else than before.
     *
     * @param referent the referent that the line is of, or below
     * @param below the mention or member, or once more the referent
     */
    record Key(AnnotationId referent, AnnotationId below) {}

    /** Returns what tells the line apart. */
    Key key();

    /**
     * A referent.
     *
     * @param row the referent and its mentions
     * @param open whether its mentions and members stand below it
     */
    record Of(ReferentRow row, boolean open) implements ReferentLine {
        @Override
        public Key key() {
            return new Key(row.key(), row.key());
        }
    }

    /**
     * A mention of the referent above.
     *
     * @param row the referent
     * @param mention one of its mentions
     */
    record OfMention(ReferentRow row, Mention mention) implements ReferentLine {
        @Override
        public Key key() {
            return new Key(row.key(), mention.id());
        }
    }

    /**
     * A member of the group above.
     *
     * @param row the group
     * @param member one of its members
     */
    record OfMember(ReferentRow row, AnnotationId member) implements ReferentLine {
        @Override
        public Key key() {
            return new Key(row.key(), member);
        }
    }

    /**
     * Returns the lines of some referents, in order.
     *
     * @param open the referents whose members and mentions stand below them
     */
    static List<ReferentLine> of(List<ReferentRow> rows, Set<AnnotationId> open) {
        List<ReferentLine> lines = new ArrayList<>();
        for (ReferentRow row : rows) {
            boolean unfolded = open.contains(row.key());
            lines.add(new Of(row, unfolded));
            if (unfolded) {
                row.referent().members().stream()
                        .distinct()
                        .forEach(member -> lines.add(new OfMember(row, member)));
                row.mentions().forEach(mention -> lines.add(new OfMention(row, mention)));
            }
        }
        return lines;
    }
}
