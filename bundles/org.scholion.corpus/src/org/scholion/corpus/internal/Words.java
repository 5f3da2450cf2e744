/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Locale;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.text.CharsetOrigin;
import org.scholion.words.Message;

/** Enumerated values as the tables hold them: words that a renamed constant does not change. */
final class Words {

    private Words() {}

    static SetState state(String word) throws StoreException {
        return SetState.ofWord(word).orElseThrow(() -> unknown(word));
    }

    static String of(CharsetOrigin origin) {
        return switch (origin) {
            case GIVEN -> "GIVEN";
            case BYTE_ORDER_MARK -> "BYTE_ORDER_MARK";
            case VALID_UTF8 -> "VALID_UTF8";
            case DETECTED -> "DETECTED";
        };
    }

    static CharsetOrigin charsetOrigin(String word) throws StoreException {
        for (CharsetOrigin origin : CharsetOrigin.values()) {
            if (of(origin).equals(word)) {
                return origin;
            }
        }
        throw unknown(word);
    }

    static String of(Member.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static NewComment.Kind commentKind(String word) throws StoreException {
        return NewComment.Kind.ofWord(word).orElseThrow(() -> unknown(word));
    }

    static NewDecision.Kind decisionKind(String word) throws StoreException {
        return NewDecision.Kind.ofWord(word).orElseThrow(() -> unknown(word));
    }

    static Member.Role role(String word) throws StoreException {
        for (Member.Role role : Member.Role.values()) {
            if (of(role).equals(word)) {
                return role;
            }
        }
        throw unknown(word);
    }

    static WorkPackage.State packageState(String word) throws StoreException {
        return WorkPackage.State.ofWord(word).orElseThrow(() -> unknown(word));
    }

    static RoundDocument.Part part(String word) throws StoreException {
        return RoundDocument.Part.ofWord(word).orElseThrow(() -> unknown(word));
    }

    private static StoreException unknown(String word) {
        return new StoreException(Message.of("store.damaged.word", "word", word));
    }
}
