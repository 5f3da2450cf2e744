/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Fragment;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.RelationMark;

/** Finds the arcs that start or end in a stretch of text. */
final class LinkFinder {

    private final DocumentMarks marks;

    LinkFinder(DocumentMarks marks) {
        this.marks = marks;
    }

    /** The links with an end that begins in begin to end, given the marks that lie there. */
    List<Link> links(List<Mark> there, int begin, int end) {
        Map<Link.Key, Link> found = new LinkedHashMap<>();
        for (Mark mark : there) {
            if (mark instanceof RelationMark relation) {
                add(relation, begin, end, found);
            }
            referring(mark.id(), begin, end, found, 0);
            if (mark instanceof MentionMark mention) {
                mention.referent()
                        .ifPresent(
                                r -> {
                                    MarkId referent = new MarkId(mark.id().set(), r);
                                    referring(referent, begin, end, found, 0);
                                });
            }
        }
        return new ArrayList<>(found.values());
    }

    private void referring(MarkId id, int begin, int end, Map<Link.Key, Link> found, int depth) {
        for (Mark other : marks.referringTo(id)) {
            if (other instanceof RelationMark relation) {
                add(relation, begin, end, found);
                // A relation without anchor stands where its first end does: follow it, not for
                // ever.
                if (relation.anchor().isEmpty() && depth < 2) {
                    referring(relation.id(), begin, end, found, depth + 1);
                }
            }
        }
    }

    private void add(RelationMark relation, int begin, int end, Map<Link.Key, Link> found) {
        for (int i = 0; i < relation.links().size(); i++) {
            Link.Key key = new Link.Key(relation.id(), i);
            if (!found.containsKey(key)) {
                resolve(relation, i)
                        .filter(l -> isIn(l.from(), begin, end) || isIn(l.to(), begin, end))
                        .ifPresent(l -> found.put(key, l));
            }
        }
    }

    private static boolean isIn(Fragment place, int begin, int end) {
        return place.begin() >= begin && place.begin() < end;
    }

    /** A link with its ends, unless one of them has no place. */
    private Optional<Link> resolve(RelationMark relation, int index) {
        MarkLink link = relation.links().get(index);
        int near = marks.place(link.to(), 0).map(Fragment::begin).orElse(0);
        Optional<Fragment> from = marks.place(link.from(), near);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fragment> to = marks.place(link.to(), from.get().begin());
        return to.map(
                place ->
                        new Link(
                                relation,
                                index,
                                link,
                                shown(link.from(), near),
                                from.get(),
                                shown(link.to(), from.get().begin()),
                                place));
    }

    private MarkId shown(MarkId id, int near) {
        return marks.find(id).isPresent()
                ? id
                : marks.nearestMention(id, near).map(Mark::id).orElse(id);
    }
}
