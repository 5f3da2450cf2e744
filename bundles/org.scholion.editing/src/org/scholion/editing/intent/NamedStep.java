/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.document.operation.CompoundOperation;

/**
 * Steps of work that several operations make up. In the journal one is a word, the same in every
 * language ({@link CompoundOperation#label}); older journals have the English words.
 */
public enum NamedStep {
    NEW_REFERENT,
    NEW_STANCE,
    LINK_REFERENT,
    MERGE_REFERENTS,
    CHANGE_TYPE,
    SET_ATTRIBUTE,
    CONFIRM_PROPOSALS,
    MARK_AS_UNSURE,
    MARK_AS_SURE,
    SET_NOTE,
    LABEL_DOCUMENT,
    DELETE,
    MOVE_BORDER,
    ADD_PIECE,
    REMOVE_PIECE,
    ADD_END,
    CONFIDENCE,
    CHANGE_STANCE,
    CHANGE_ROLE,
    CHANGE_ANCHOR,
    IMPORT,
    TAKE_OVER,
    MARK_ALL,
    ACCEPT_SUGGESTION,
    LABEL_AS_BEFORE,
    DESCRIBE_PASSAGE;

    private static final String FROM = ":";

    /** Returns the word for it in the journal. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the word for it in the journal, with where what is done comes from.
     *
     * @param source the source's word, the same in every language
     */
    public String from(String source) {
        return word() + FROM + source;
    }

    /** Returns the step with this word, or with these English words, wherever it comes from. */
    static Optional<NamedStep> of(String label) {
        int from = label.indexOf(FROM);
        String named = from < 0 ? label : label.substring(0, from);
        String word = named.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
