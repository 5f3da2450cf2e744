/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.util.Comparator;
import java.util.Locale;

/**
 * One way in which a migration touches annotations of a type; how many it does so to is counted
 * beside it, by annotation or, where that is said, by link or value.
 *
 * @param kind what it does
 * @param type the id of the type in the old version; empty for a referent of no type
 * @param part what of the annotation, an id of the old version; empty for all of it
 * @param into the id of what it becomes; empty where it is lost or stays
 */
public record MigrationEffect(Kind kind, String type, String part, String into)
        implements Comparable<MigrationEffect> {

    private static final Comparator<MigrationEffect> ORDER =
            Comparator.comparing(MigrationEffect::kind)
                    .thenComparing(MigrationEffect::type)
                    .thenComparing(MigrationEffect::part)
                    .thenComparing(MigrationEffect::into);

    /** What a migration does. */
    public enum Kind {
        /** Has another type. */
        RETYPED,
        /** Has a value elsewhere. */
        VALUE_MOVED,
        /** Has a tag in place of another; part is the tag. */
        TAG_CHANGED,
        /** What fills a role fills another one; counted by link. */
        ROLE_CHANGED,
        /** A label on the document is made of values. */
        LABEL_MADE,
        /** Its pieces are joined, with what is between them. */
        JOINED,
        /** Waits until its member has chosen what it is. */
        WAITING,
        /** Is deleted. */
        ANNOTATION_LOST,
        /** A value is lost. */
        VALUE_LOST,
        /** A tag is taken away; part is the tag. */
        TAG_LOST,
        /** What fills a role does so no more; counted by link. */
        FILLER_LOST,
        /** A holder, target or source of a stance, or an author of a passage; by link. */
        END_LOST,
        /** Means nobody any more, or has no such member; counted by link. */
        REFERENT_LOST,
        /** What only its old kind has: the author, the date, that it is excluded, its type. */
        DETAIL_LOST;

        /** Returns the word in files and JSON, the same in every language. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns whether something is gone by it. */
        public boolean isLoss() {
            return compareTo(ANNOTATION_LOST) >= 0;
        }
    }

    @Override
    public int compareTo(MigrationEffect other) {
        return ORDER.compare(this, other);
    }
}
