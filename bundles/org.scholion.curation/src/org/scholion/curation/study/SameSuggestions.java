/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.DocumentLabel;

/**
 * Where members accepted the same suggestion on a document and left it as it was: what is of the
 * same source, says the same and stands at the same place. Such places are left out if they are not
 * to count: that both have them tells of the suggestion, not of their judgement.
 */
final class SameSuggestions {
    private final PreparedDocument document;
    private final boolean count;

    /**
     * Looks at a document.
     *
     * @param count whether such places count, so that none is to be left out
     */
    SameSuggestions(PreparedDocument document, boolean count) {
        this.document = document;
        this.count = count;
    }

    /** Whether two annotations came so; whether they point to the same is for others to say. */
    boolean is(int one, Annotation ofOne, int other, Annotation ofOther) {
        if (count) {
            return false;
        }
        @Nullable MarkOrigin a = document.origins(one).get(ofOne.id());
        @Nullable MarkOrigin b = document.origins(other).get(ofOther.id());
        return a != null
                && b != null
                && a.step().equals(b.step())
                && ofOne.typeId().equals(ofOther.typeId())
                && ofOne.spans().equals(ofOther.spans())
                && ofOne.header().attributes().equals(ofOther.header().attributes())
                && (!(ofOne instanceof DocumentLabel label)
                        || ofOther instanceof DocumentLabel also
                                && label.value().equals(also.value()));
    }

    /** Whether two mentions came so, together with whom they mean. */
    boolean isWithReferent(int one, Annotation ofOne, int other, Annotation ofOther) {
        return is(one, ofOne, other, ofOther)
                && document.origins(one).getOrDefault(ofOne.id(), NONE).referent()
                && document.origins(other).getOrDefault(ofOther.id(), NONE).referent();
    }

    private static final MarkOrigin NONE = new MarkOrigin("", false);

    /** The mentions or passages of a member that came so to another, too. */
    BitSet marks(AnnotationKind kind, int one, int other) {
        BitSet found = new BitSet();
        if (!count) {
            List<Mark> left = document.marks(kind, one);
            List<Mark> right = document.marks(kind, other);
            int[] match = document.pairs(kind, one, other);
            for (int i = 0; i < match.length; i++) {
                found.set(
                        i,
                        match[i] >= 0
                                && is(
                                        one,
                                        left.get(i).annotation(),
                                        other,
                                        right.get(match[i]).annotation()));
            }
        }
        return found;
    }

    /** The relations and stances of a member that came so to another, with the same ends. */
    BitSet links(int one, int other, LinkScales scales) {
        BitSet found = new BitSet();
        if (!count) {
            LinkPairs pairs = document.linkPairs(one, other, scales);
            for (int i = 0; i < pairs.match().length; i++) {
                int j = pairs.match()[i];
                if (j >= 0) {
                    Linked left = document.links(one).links().get(i);
                    Linked right = document.links(other).links().get(j);
                    found.set(
                            i,
                            pairs.alike(left, right)
                                    && is(one, left.annotation(), other, right.annotation()));
                }
            }
        }
        return found;
    }

    /**
     * What came so to all who worked here.
     *
     * @param one whose it is
     * @param withOther what came so to the one and another
     */
    BitSet toAll(int one, IntFunction<BitSet> withOther) {
        BitSet all = new BitSet();
        boolean first = true;
        for (int other = 0; !count && other < document.members().size(); other++) {
            if (other != one) {
                if (first) {
                    all.or(withOther.apply(other));
                } else {
                    all.and(withOther.apply(other));
                }
                first = false;
            }
        }
        return all;
    }
}
