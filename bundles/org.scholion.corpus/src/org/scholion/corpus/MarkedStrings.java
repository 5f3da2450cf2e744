/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import java.util.Optional;

/**
 * The words of all entities, by their {@linkplain org.scholion.text.clitic.MarkedKey keys}, as they
 * are labelled now. Documents that were removed do not count. What is asked for is read from an
 * index that is written with the annotations, in the same transaction.
 */
public interface MarkedStrings {

    /**
     * Counts the labels of words.
     *
     * @param key the key of the words
     * @param member whose marks count; empty for everybody's, gold included
     * @return the most frequent first
     */
    List<LabelCount> labels(String key, Optional<String> member) throws StoreException;

    /**
     * Returns where words have a label, those in the sets that were begun last first.
     *
     * @param key the key of the words
     * @param member whose marks count; empty for everybody's, gold included
     * @param most how many at most, 1 or more
     */
    List<MarkPlace> places(String key, MarkLabel label, Optional<String> member, int most)
            throws StoreException;

    /**
     * Returns the first key, in a fixed order of keys in which those that begin alike stand
     * together, that is a key or stands after it. Marks that do not count in {@link #labels} may
     * have it.
     */
    Optional<String> firstFrom(String key) throws StoreException;
}
