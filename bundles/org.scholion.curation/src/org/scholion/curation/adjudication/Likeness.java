/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.EntryId;
import org.scholion.document.Referent;

/**
 * How much speaks for two annotations being about the same thing. The figures only have to keep an
 * order: any that are the same come before any two that are not, those of one type before those of
 * two; within that, more in common comes first.
 */
final class Likeness {

    private static final double SAME = 100;
    private static final double SAME_SPAN = 90;

    private final int[] groups;
    private final Annotation[] forms;

    /**
     * Creates it.
     *
     * @param groups the number of the group of each item, negative if it is not known yet
     * @param forms the canonical form of each item
     */
    Likeness(int[] groups, Annotation[] forms) {
        this.groups = groups;
        this.forms = forms;
    }

    /** Returns how much that is, 0 if they cannot be about the same thing. */
    double of(Item left, Item right) {
        if (forms[left.index()].equals(forms[right.index()])) {
            return SAME + around(left, right);
        }
        return switch (left.annotation().kind()) {
            case ENTITY, PASSAGE -> spans(left, right);
            case DOCUMENT_LABEL -> sameType(left, right) ? 10 : 0;
            case REFERENT -> referents(left, right);
            case RELATION -> relations(left, right);
            case STANCE -> stances(left, right);
        };
    }

    /** What is stacked is told apart by what is around it, and at last by the order of making. */
    private static double around(Item left, Item right) {
        int deep = 0;
        while (deep < Item.DEPTH && left.surroundings(deep + 1) == right.surroundings(deep + 1)) {
            deep++;
        }
        return deep + (deep == Item.DEPTH && left.rank() == right.rank() ? 0.5 : 0);
    }

    private static boolean sameType(Item left, Item right) {
        return left.annotation().typeId().equals(right.annotation().typeId());
    }

    private static double spans(Item left, Item right) {
        boolean sameSpan = left.annotation().spans().equals(right.annotation().spans());
        double shared = GraphemeRanges.likeness(left.ranges(), right.ranges());
        if (sameType(left, right)) {
            return sameSpan
                    ? SAME_SPAN + around(left, right)
                    : shared > 0 ? 10 + 20 * shared + around(left, right) / 10 : 0;
        }
        return sameSpan ? 4 : shared > 0 ? 1 + 2 * shared : 0;
    }

    private double referents(Item left, Item right) {
        Referent one = (Referent) left.annotation();
        Referent other = (Referent) right.annotation();
        double mentions = share(in(left), in(right));
        double likeness = 10 * mentions + around(left, right) / 10;
        boolean related = mentions > 0;
        Optional<EntryId> entry = ((Referent) forms[left.index()]).entry();
        if (entry.isPresent() && entry.equals(((Referent) forms[right.index()]).entry())) {
            likeness += 20;
            related = true;
        }
        if (one.identifier().isPresent() && one.identifier().equals(other.identifier())) {
            likeness += 20;
            related = true;
        }
        if (!one.name().isBlank() && one.name().strip().equalsIgnoreCase(other.name().strip())) {
            likeness += 15;
            related = true;
        }
        return related ? likeness : 0;
    }

    /** The groups of what points to an item. */
    private Set<String> in(Item item) {
        Set<String> found = new HashSet<>();
        for (Item.Link link : item.in()) {
            if (groups[link.item().index()] >= 0
                    && link.item().annotation().kind() == AnnotationKind.ENTITY) {
                found.add(String.valueOf(groups[link.item().index()]));
            }
        }
        return found;
    }

    /** The groups of what an item points to, with or without the role. */
    private Set<String> out(Item item, boolean roles) {
        Set<String> found = new HashSet<>();
        for (Item.Link link : item.out()) {
            int group = groups[link.item().index()];
            if (group >= 0) {
                found.add(roles ? link.role() + " " + group : String.valueOf(group));
            }
        }
        return found;
    }

    private double relations(Item left, Item right) {
        double ends = share(out(left, true), out(right, true));
        double turned = share(out(left, false), out(right, false));
        double anchor = GraphemeRanges.likeness(left.ranges(), right.ranges());
        if (sameType(left, right)) {
            return ends > 0
                    ? 10 + 20 * ends + 5 * anchor
                    : turned == 1 ? 9 + anchor : anchor > 0 ? 5 + anchor : 0;
        }
        return turned == 1 ? 2 + ends + anchor : 0;
    }

    private double stances(Item left, Item right) {
        double words = GraphemeRanges.likeness(left.ranges(), right.ranges());
        double ends = share(out(left, true), out(right, true));
        boolean placeless = left.ranges().length == 0 || right.ranges().length == 0;
        if (words == 0 && !(placeless && ends > 0)) {
            return 0;
        }
        return sameType(left, right) ? 10 + 10 * words + 10 * ends : 1 + words + ends;
    }

    private static double share(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int both = (int) left.stream().filter(right::contains).count();
        return (double) both / (left.size() + right.size() - both);
    }
}
