/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Comparator;
import java.util.Optional;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;

/** The orders in which lists show documents; equal ones go by name. */
public final class DocumentOrder {

    private DocumentOrder() {}

    /** By name, code point by code point, as the store does. */
    public static Comparator<DocumentOverview> byName() {
        return (one, other) -> compareNames(one.name(), other.name());
    }

    /** By language, unknown ones first. */
    public static Comparator<DocumentOverview> byLanguage() {
        return Comparator.comparing(document -> document.language().orElse(""));
    }

    /** By the length of the text. */
    public static Comparator<DocumentOverview> byLength() {
        return Comparator.comparingInt(DocumentOverview::characters);
    }

    /** By how far a member is. */
    public static Comparator<DocumentOverview> byState(String member) {
        return Comparator.comparing(
                document -> document.set(member).map(SetOverview::state).orElse(SetState.NEW));
    }

    /** By how many annotations a member has. */
    public static Comparator<DocumentOverview> byAnnotations(String member) {
        return Comparator.comparingInt(document -> annotations(document.set(member)));
    }

    /** By how far a member is, not begun first, then by the number of annotations. */
    public static Comparator<DocumentOverview> byWork(String member) {
        Comparator<DocumentOverview> begun =
                Comparator.comparing(document -> document.set(member).isPresent());
        return begun.thenComparing(byState(member)).thenComparing(byAnnotations(member));
    }

    private static int annotations(Optional<SetOverview> set) {
        return set.map(SetOverview::annotations).orElse(0);
    }

    /** Makes an order one in which no two documents are equal. */
    static Comparator<DocumentOverview> total(Comparator<DocumentOverview> order) {
        return order.thenComparing(byName()).thenComparing(DocumentOverview::id);
    }

    static int compareNames(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // surrogates stand for code points after all that have a unit of their own
                boolean high = Character.isSurrogate(a);
                return high == Character.isSurrogate(b) ? a - b : high ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }
}
