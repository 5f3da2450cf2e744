/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.document.rules.Finding;
import org.scholion.words.Message;

/**
 * Something that breaks an invariant.
 *
 * @param where document and member, or the part of the store
 * @param what what is wrong
 * @param breach the rule of structure that an annotation breaks, if that is it
 */
public record StoreProblem(Message where, Message what, Optional<Finding> breach) {

    private static final Pattern PREFIX = Pattern.compile("^store\\.(check\\.)?");

    /** Creates a problem that is not an annotation's. */
    public StoreProblem(Message where, Message what) {
        this(where, what, Optional.empty());
    }

    /**
     * Returns the kind of problem, the same in every language and version: the rule that is broken,
     * or what of the store is wrong, such as {@code row-extra}.
     */
    public String kind() {
        return breach.map(found -> found.rule().id())
                .orElseGet(() -> PREFIX.matcher(what.code()).replaceFirst(""));
    }

    /** Creates a problem of an annotation. */
    public static StoreProblem of(Message where, Finding breach) {
        return new StoreProblem(where, breach.sentence(), Optional.of(breach));
    }
}
