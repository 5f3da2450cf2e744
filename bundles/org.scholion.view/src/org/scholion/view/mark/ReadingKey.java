/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.Optional;
import org.scholion.document.Fragment;

/** Where a mark comes in reading order: by begin, longer ones first, relations behind their end. */
record ReadingKey(int begin, int end, int rank, Optional<Mark> mark)
        implements Comparable<ReadingKey> {

    static ReadingKey of(Mark mark) {
        return at(mark.spans().get(0).fragments().get(0), mark);
    }

    static ReadingKey at(Fragment place, Mark mark) {
        int rank =
                switch (mark) {
                    case PassageMark passage -> 0;
                    case MentionMark mention -> 1;
                    case StanceMark stance -> 2;
                    case RelationMark relation -> 3;
                };
        return new ReadingKey(place.begin(), place.end(), rank, Optional.of(mark));
    }

    /** Comes before all marks that begin at the offset and after all that begin before it. */
    static ReadingKey before(int offset) {
        return new ReadingKey(offset, Integer.MAX_VALUE, -1, Optional.empty());
    }

    @Override
    public int compareTo(ReadingKey other) {
        int order = Integer.compare(begin, other.begin);
        if (order == 0) {
            order = Integer.compare(other.end, end);
        }
        if (order == 0) {
            order = Integer.compare(rank, other.rank);
        }
        if (order == 0 && mark.isPresent() && other.mark.isPresent()) {
            order = mark.get().id().compareTo(other.mark.get().id());
        }
        return order;
    }
}
