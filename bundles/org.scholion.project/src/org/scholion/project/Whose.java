/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.Member;

/** Whose annotations are meant: a member's, the adjudicated ones, or everyone's. */
public sealed interface Whose {

    /** Those of one member. */
    record Of(String member) implements Whose {
        @Override
        public String word() {
            return member;
        }
    }

    /** The adjudicated ones. */
    record Gold() implements Whose {
        @Override
        public String word() {
            return Member.GOLD;
        }
    }

    /** Everyone's, gold among them. */
    record Everyone() implements Whose {
        @Override
        public String word() {
            return ALL;
        }
    }

    /** The word for everyone's. */
    String ALL = "all";

    /** Returns what people write: the member's name, {@code gold} or {@link #ALL}. */
    String word();

    /** Returns what someone who wrote a word means; no member can be named as the two others. */
    static Whose parse(String word) {
        return switch (word) {
            case Member.GOLD -> new Gold();
            case ALL -> new Everyone();
            default -> new Of(word);
        };
    }
}
